using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Joins an amount told in two scales: "3 tỷ 396 triệu đồng" is one figure of 3,396 tỷ đồng.</summary>
internal static class CompoundAmounts
{
    /// <summary>The joined figure where the mark goes on the amount right before it; null elsewhere.</summary>
    public static FigureMark? Join(AnnotatedText text, Mark mark)
    {
        if (mark is not FigureMark { High: null, OutOf: null, Unit: { } low } small || text.MarkAt(mark.First - 1) is not FigureMark { High: null, OutOf: null, Unit: { } high } large
            || Scaled(low) is not { } lower || Scaled(high) is not { } upper || !(text.IsNumber(small.First) && text.IsNumber(large.First)))
        {
            return null;
        }

        bool isPart = lower.Multiplier < upper.Multiplier && small.Value * lower.Multiplier < upper.Multiplier && large.Value == decimal.Truncate(large.Value);
        if (!isPart)
        {
            return null;
        }

        string unit = lower.Base is "đồng" && !high.EndsWith("đồng", StringComparison.OrdinalIgnoreCase) ? $"{high} đồng" : high;
        return large with
        {
            Last = small.Last,
            Value = large.Value + (small.Value * lower.Multiplier / upper.Multiplier),
            Unit = unit,
            UnitKind = UnitKind.Measured,
            Rule = "compound-amount",
        };
    }

    // "654 triệu" alone is a scale word; behind billions it can only be money.
    private static Unit? Scaled(string unit) => UnitTable.Parse(unit) is { Dimension: Dimension.Dong } money ? money : UnitTable.Parse($"{unit} đồng") is { Dimension: Dimension.Dong } scaled ? scaled : null;
}
