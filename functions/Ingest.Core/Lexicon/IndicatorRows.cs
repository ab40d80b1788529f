using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Reads <c>Lexicon/indicators.tsv</c>.</summary>
internal static class IndicatorRows
{
    private static readonly string[] Columns = ["id", "vi", "en", "theme", "dimension", "direction", "spellings", "change", "elliptic", "confused"];

    /// <summary>All rows with all their spellings.</summary>
    public static ImmutableArray<(Indicator Indicator, ImmutableArray<IndicatorSpelling> Spellings)> Read() =>
        [.. TsvResource.Read("indicators.tsv", Columns).Select(ReadRow)];

    /// <summary>All cells that hold spellings, as they stand.</summary>
    public static IEnumerable<string> ReadCells() => TsvResource.Read("indicators.tsv", Columns).SelectMany(row => new[] { row[1], row[6], row[7], row[8] });

    private static (Indicator Indicator, ImmutableArray<IndicatorSpelling> Spellings) ReadRow(string[] row)
    {
        ImmutableArray<string> plain = [row[1], .. TsvResource.Split(row[6])];
        var indicator = new Indicator(
            row[0],
            row[1],
            row[2],
            row[3],
            Enum.Parse<Dimension>(row[4]),
            Enum.Parse<Direction>(row[5]),
            [.. plain.SelectMany(pattern => SpellingPattern.Expand(pattern, isShort: true)).Select(VietnameseText.Fold).Distinct(StringComparer.Ordinal)],
            TsvResource.Split(row[9]));
        return (indicator,
        [
            .. plain.Select(pattern => new IndicatorSpelling(pattern, indicator, SpellingForm.Plain, [])),
            .. TsvResource.Split(row[7]).Select(pattern => new IndicatorSpelling(pattern, indicator, SpellingForm.Change, [])),
            .. TsvResource.Split(row[8]).Select(cell => ReadElliptic(cell, indicator)),
        ]);
    }

    private static IndicatorSpelling ReadElliptic(string cell, Indicator indicator)
    {
        var at = cell.IndexOf('@', StringComparison.Ordinal);
        ImmutableArray<string> cues = [.. cell[(at + 1)..].Split(',', StringSplitOptions.TrimEntries).Select(VietnameseText.Fold)];
        return new(cell[..at], indicator, SpellingForm.Elliptic, cues);
    }
}
