using System.Globalization;

namespace Ingest.Core.Lexicon;

/// <summary>Reads the word tables of <see cref="UnitTable"/>.</summary>
internal static class UnitRows
{
    private const string NoUnit = "-";

    /// <summary>Scale words and their factors.</summary>
    public static WordTable<decimal> ReadScales() =>
        new(TsvResource.Read("scales.tsv", "word", "factor").Select(row => KeyValuePair.Create(row[0], Number(row[1]))));

    /// <summary>Units; null for words that only look like one.</summary>
    public static WordTable<Unit?> ReadUnits() => new(
        from row in TsvResource.Read("units.tsv", "spellings", "dimension", "multiplier", "base")
        let unit = row[1] == NoUnit ? null : new Unit(Enum.Parse<Dimension>(row[1]), Number(row[2]), row[3])
        from spelling in TsvResource.Split(row[0])
        select KeyValuePair.Create(spelling, unit));

    /// <summary>What may follow a slash.</summary>
    public static WordTable<Denominator> ReadDenominators() => new(
        from row in TsvResource.Read("denominators.tsv", "spellings", "kind", "factor", "canonical")
        let denominator = new Denominator(Enum.Parse<DenominatorKind>(row[1], ignoreCase: true), Number(row[2]), row[3])
        from spelling in TsvResource.Split(row[0])
        select KeyValuePair.Create(spelling, denominator));

    private static decimal Number(string cell) => decimal.Parse(cell, NumberStyles.Number, CultureInfo.InvariantCulture);
}
