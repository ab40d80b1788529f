using System.Text.RegularExpressions;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>The name cell of a row, taken apart.</summary>
/// <param name="Phrase">The indicator's name.</param>
/// <param name="Unit">A unit printed behind the name in brackets, or null.</param>
/// <param name="IsPart">Whether the row is a part of the one above ("- Trong đó: nữ").</param>
/// <param name="IsPlus">Whether a plus stands before it: among parts with dashes, it is a part of one of those.</param>
internal sealed partial record RowName(string Phrase, string? Unit, bool IsPart, bool IsPlus = false)
{
    private static readonly char[] Bullets = ['-', '+', '•', '*', '–', '—', '·', ' ', ':', '_'];

    public static RowName Read(string cell, bool isPart)
    {
        string phrase = cell.Trim();
        bool isPlus = phrase.StartsWith('+');
        Match number = Number().Match(phrase);
        isPart |= phrase.Length > 0 && phrase[0] is '-' or '+' or '•' or '–' or '—' or '·' || number.Groups["part"].Success;
        phrase = WithoutLabel(phrase[number.Length..]).TrimStart(Bullets);
        while (HeaderWords.Read(VietnameseText.Fold(phrase)).Find(word => word is { Word: HeaderWord.Part, Start: 0 }) is { } opening)
        {
            isPart = true;
            phrase = phrase[opening.Length..].TrimStart(Bullets);
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

        return new(phrase.Trim(' ', ':', ';', '.', '*'), unit, isPart, isPlus);
    }

    /// <summary>Whether a cell is a name behind its number in the list ("2. Sản lượng", "2.1. Lúa", "b) Nữ"), which no figure with its unit is ("2.100 tấn").</summary>
    public static bool IsNumbered(string cell) => Number().Match(cell.TrimStart()) is { Success: true, Value: var number } && number.TrimEnd()[^1] is '.' or ')';

    // "Chỉ tiêu 3: Xã đạt chuẩn"
    private static string WithoutLabel(string phrase)
    {
        HeaderPhrase? label = HeaderWords.Read(VietnameseText.Fold(phrase)).Find(word => word is { Word: HeaderWord.Name, Start: 0 });
        return label is not null && LabelNumber().Match(phrase[label.Length..]) is { Success: true } number ? phrase[(label.Length + number.Length)..] : phrase;
    }

    [GeneratedRegex(@"^((?<part>\d+\.\d+(\.\d+)*\.?|\p{Ll}\))|\d+[.)]|[IVX]+\.|[A-Z]\.)\s+(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^ (\p{Ll}\p{Ll} )?\d+(\.\d+)* ?[:.–-] ?(?=\p{L})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LabelNumber();
}
