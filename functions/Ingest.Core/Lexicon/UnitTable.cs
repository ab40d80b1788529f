namespace Ingest.Core.Lexicon;

/// <summary>A unit as written, understood.</summary>
/// <param name="Dimension">What it measures.</param>
/// <param name="Multiplier">How many base units one of it is: 1e12 for "nghìn tỷ đồng", 1 for "%", 12e6 for "triệu đồng/người/tháng".</param>
/// <param name="Base">Name of the base unit: "đồng", "USD", "%", "m²"; the counter itself for counts ("xã"); with its denominator where that is no year ("đồng/người"). Empty for a bare scale word.</param>
public sealed record Unit(Dimension Dimension, decimal Multiplier, string Base);

/// <summary>A unit found in a text.</summary>
/// <param name="Unit">What it means.</param>
/// <param name="Length">Number of code units that it covers, scale words and denominators included.</param>
public readonly record struct UnitMatch(Unit Unit, int Length);

/// <summary>
/// The units of provincial plans: <c>Lexicon/units.tsv</c>, with scale words ("nghìn", "tỷ") in <c>scales.tsv</c> and what may follow a slash in <c>denominators.tsv</c>.
/// A unit is: scale words, then a unit of the table, then denominators ("triệu đồng/người/năm").
/// </summary>
public static class UnitTable
{
    /// <summary>"triệu đồng/người/tháng" has two; a longer row of them is no unit.</summary>
    private const int MostDenominators = 4;

    private static readonly string[] WrittenThousands = ["1.000 ", "1000 ", "1,000 "];
    private static readonly WordTable<decimal> Scales = UnitRows.ReadScales();
    private static readonly WordTable<Unit?> Units = UnitRows.ReadUnits();
    private static readonly WordTable<Denominator> Denominators = UnitRows.ReadDenominators();

    /// <summary>
    /// The unit that a phrase names ("tỷ đồng", "triệu USD", "kg/người/năm", "1.000 tấn"), or null. A final "/năm" does not change it; "%" of any whole is "%".
    /// </summary>
    public static Unit? Parse(string unit)
    {
        Span<char> folded = unit.Length <= PhraseWords.LongestOnStack ? stackalloc char[unit.Length] : new char[unit.Length];
        Text.VietnameseText.FoldTo(unit, folded);
        return ParseFolded(folded);
    }

    private static Unit? ParseFolded(ReadOnlySpan<char> unit)
    {
        var folded = unit.Trim(" ().:");
        foreach (var thousand in folded.StartsWith('1') ? WrittenThousands : [])
        {
            if (folded.StartsWith(thousand))
            {
                return ParseFolded(folded[thousand.Length..]) is { } rest ? rest with { Multiplier = 1000 * rest.Multiplier } : null;
            }
        }

        if (MatchAt(folded, 0) is not { } match)
        {
            return null;
        }

        return match.Length == folded.Length || folded[0] == '%' ? match.Unit : null;
    }

    /// <summary>The longest unit that begins at a place of folded text; null where there is none, also where the word only looks like one ("nhà nước").</summary>
    /// <param name="folded">Text after <see cref="Text.VietnameseText.Fold"/>.</param>
    /// <param name="start">Where the unit must begin, just behind the number and its spaces.</param>
    /// <returns>The unit; for scale words alone đồng if they end in "tỷ" ("18,5 nghìn tỷ"), else a unit of no dimension and an empty base.</returns>
    public static UnitMatch? MatchAt(ReadOnlySpan<char> folded, int start)
    {
        // Before the scale words: "tỷ lệ" is no number of billions, and "tr.đồng" has its scale in it.
        if (Units.TryMatchAt(folded, start, out var whole, out var wholeLength))
        {
            return whole is null ? null : WithDenominators(folded, start, start + wholeLength, whole);
        }

        var at = start;
        var scale = ReadScale(folded, ref at);
        if (at == start)
        {
            return null;
        }

        var unitStart = SkipSpaces(folded, at);
        if (Units.TryMatchAt(folded, unitStart, out var unit, out var length))
        {
            return unit is null ? null : WithDenominators(folded, start, unitStart + length, unit with { Multiplier = scale * unit.Multiplier });
        }

        return WithDenominators(folded, start, at, BareScale(scale, folded[at - 1] == 'ỷ'));
    }

    /// <summary>"112 bé trai/100 bé gái": how many code units behind the slash name what a noun that the table does not know is related to, the slash included; 0 where none do.</summary>
    internal static int RelatedTo(ReadOnlySpan<char> folded, int end) =>
        DenominatorStart(folded, end) is > 0 and var next && Denominators.TryMatchAt(folded, next, out _, out int length) ? next + length - SkipSpaces(folded, end) : 0;

    /// <summary>What the scale words at a place of folded text multiply by; 1 where there are none.</summary>
    internal static decimal ScaleAt(ReadOnlySpan<char> folded, int start) => ReadScale(folded, ref start);

    private static Unit BareScale(decimal scale, bool isBillions) =>
        isBillions ? new(Dimension.Dong, scale, "đồng") : new(Dimension.None, scale, string.Empty);

    private static decimal ReadScale(ReadOnlySpan<char> folded, ref int at)
    {
        var scale = 1m;
        for (var next = at; Scales.TryMatchAt(folded, next, out var factor, out var length); next = SkipSpaces(folded, at))
        {
            if (scale > 1e18m)
            {
                break; // more words than any quantity has
            }

            scale *= factor;
            at = next + length;
        }

        return scale;
    }

    private static UnitMatch WithDenominators(ReadOnlySpan<char> folded, int start, int end, Unit unit)
    {
        for (var count = 0; count < MostDenominators && DenominatorStart(folded, end) is > 0 and var next && Denominators.TryMatchAt(folded, next, out var denominator, out var length); count++)
        {
            unit = denominator.Apply(unit);
            end = next + length;
        }

        return new(unit, end - start);
    }

    /// <summary>Where a denominator begins behind "/" or, for people only ("bác sĩ trên 10.000 dân"), "trên"; 0 for none.</summary>
    private static int DenominatorStart(ReadOnlySpan<char> folded, int end)
    {
        const string Over = "trên ";
        var at = SkipSpaces(folded, end);
        if (at < folded.Length && folded[at] == '/')
        {
            return SkipSpaces(folded, at + 1);
        }

        var isOver = at > end && folded[at..].StartsWith(Over) && Denominators.TryMatchAt(folded, at + Over.Length, out var denominator, out _)
            && denominator.Kind == DenominatorKind.People;
        return isOver ? at + Over.Length : 0;
    }

    private static int SkipSpaces(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
