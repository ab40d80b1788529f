using System.Text.RegularExpressions;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>
/// Reads cells of more than one figure: "Gia đình văn hóa; thôn văn hóa | 95%; 90%" and "Cơ cấu kinh tế: NN - CN - DV | 30% - 38% - 32%" name as many things as there are figures, and
/// "Thêm 1 trường (lũy kế 17 trường)" tells a change and the level it leads to.
/// </summary>
internal static partial class CellParts
{
    private const int LeastParts = 2;

    /// <summary>Of fewer figures with dashes between them, two are a range.</summary>
    private const int LeastDashed = 3;

    /// <summary>The figures of a cell with their indicators; none where it holds a row of figures that the name does not tell apart.</summary>
    public static List<(string Phrase, CellFigure Figure)> Read(MappedText cell, string name, CellFigure first)
    {
        List<MappedText> parts = Split(cell, Semicolon(), LeastParts) ?? Split(cell, Dash(), LeastDashed) ?? [];
        List<CellFigure> figures = [.. parts.Select(CellReader.Read).OfType<CellFigure>()];
        if (figures.Count < LeastParts || figures.Count < parts.Count)
        {
            return Level(cell, first) is { } level ? [(name, first), (name, level)] : [(name, first)];
        }

        List<string> names = Names(name, figures.Count);
        bool isRow = figures.Count >= LeastDashed || names.Count > 0;
        string? unit = figures.Select(figure => figure.Unit).LastOrDefault(unit => unit is not null);
        return isRow ? [.. names.Select((part, i) => (part, figures[i] with { Unit = figures[i].Unit ?? unit }))] : [(name, first)];
    }

    /// <summary>"Giảm 0,5% (còn dưới 1,2%)".</summary>
    private static CellFigure? Level(MappedText cell, CellFigure first)
    {
        Match aside = Brackets().Match(cell.Value);
        if (!aside.Success || first.Verb is not (CueKind.Increase or CueKind.Decrease or CueKind.Add) || aside.Index < first.Text.Tokens[first.Number.Last].End)
        {
            return null;
        }

        Group inner = aside.Groups["inner"];
        int opening = CellWords.LengthAt(VietnameseText.Fold(inner.Value), CellWords.Level);
        return opening == 0 ? null : CellReader.Read(cell.Slice(new(inner.Index + opening, inner.Length - opening)));
    }

    private static List<MappedText>? Split(MappedText cell, Regex separator, int least)
    {
        List<MappedText> parts = [];
        int start = 0;
        foreach (Match match in separator.Matches(cell.Value))
        {
            parts.Add(cell.Slice(TextSpan.FromBounds(start, match.Index)));
            start = match.Index + match.Length;
        }

        parts.Add(cell.Slice(TextSpan.FromBounds(start, cell.Length)));
        return parts.Count >= least ? parts : null;
    }

    /// <summary>The parts of a name, each with what stands before the colon or brackets; empty where there are not as many.</summary>
    private static List<string> Names(string name, int count)
    {
        Match list = List().Match(name);
        (string head, string rest) = list.Success ? (list.Groups["head"].Value.Trim(), list.Groups["parts"].Value) : ("", name);
        string[] parts = Semicolon().Split(rest);
        parts = parts.Length == count ? parts : Dash().Split(rest);
        parts = parts.Length == count ? parts : rest.Split(',');
        return parts.Length == count ? [.. parts.Select(part => $"{head} {part.Trim()}".Trim())] : [];
    }

    [GeneratedRegex(@"\s*;\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Semicolon();

    [GeneratedRegex(@"\s+[-–—]\s+|(?<=%)\s*[-–—/]\s*(?=\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^(?<head>[^:(]+)[:(](?<parts>[^:()]+)\)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex List();

    [GeneratedRegex(@"\((?<inner>[^()]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Brackets();
}
