using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>The name cell of a row, taken apart.</summary>
/// <param name="Phrase">The indicator's name.</param>
/// <param name="Unit">A unit printed behind the name in brackets, or null.</param>
/// <param name="IsPart">Whether the row is a part of the one above ("- Trong đó: nữ").</param>
internal sealed record RowName(string Phrase, string? Unit, bool IsPart)
{
    private static readonly char[] Bullets = ['-', '+', '•', '*', '–', '—', '·', ' ', ':', '_'];

    public static RowName Read(string cell, bool isPart)
    {
        string phrase = cell.Trim();
        isPart |= phrase.Length > 0 && phrase[0] is '-' or '+' or '•' or '–' or '—' or '·';
        phrase = phrase.TrimStart(Bullets);
        foreach (string opening in (ReadOnlySpan<string>)["trong đó", "bao gồm", "gồm", "cụ thể", "chia ra"])
        {
            if (VietnameseText.Fold(phrase).StartsWith(opening, StringComparison.Ordinal))
            {
                isPart = true;
                phrase = phrase[opening.Length..].TrimStart(Bullets);
            }
        }

        string? unit = null;
        int open = phrase.LastIndexOf('(');
        int comma = phrase.LastIndexOf(',');
        if (open > 0 && phrase.Trim(' ', ':', ';', '.')[^1] == ')' && Units.Read(phrase[(open + 1)..phrase.LastIndexOf(')')]) is { } bracketed)
        {
            (unit, phrase) = (bracketed, phrase[..open].TrimEnd());
        }
        else if (comma > 0 && phrase[(comma + 1)..].Trim() is var end && Units.Read(end) is { } written && UnitTable.Parse(end) is { Dimension: not Dimension.Count })
        {
            (unit, phrase) = (written, phrase[..comma].TrimEnd());
        }

        return new(phrase.Trim(' ', ':', ';', '.', '*'), unit, isPart);
    }
}
