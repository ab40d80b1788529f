using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Joins an amount told in two scales: "3 tỷ 396 triệu đồng" is one figure of 3,396 tỷ đồng.</summary>
internal static class CompoundAmounts
{
    /// <summary>The joined figure where the mark goes on the amount right before it; null elsewhere.</summary>
    public static FigureMark? Join(AnnotatedText text, Mark mark)
    {
        if (mark is not FigureMark { High: null, OutOf: null, Unit: { } low } small || text.MarkAt(mark.First - 1) is not FigureMark { High: null, OutOf: null, Unit: { } high } large
            || !(text.IsNumber(small.First) && text.IsNumber(large.First)))
        {
            return null;
        }

        if (Scaled(low) is not { } lower || Scaled(high) is not { } upper)
        {
            return JoinCounted(large, small, high, low);
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

    /// <summary>"1 tỷ 318 triệu USD", "2 triệu 340 nghìn lượt khách": a bare scale word, then a smaller one with what is counted.</summary>
    private static FigureMark? JoinCounted(FigureMark large, FigureMark small, string high, string low)
    {
        string folded = Text.VietnameseText.Fold(low);
        decimal lower = UnitTable.ScaleAt(folded, 0);
        bool isScale = lower > 1 && UnitTable.Parse(high) is { Base: "" or "đồng" } && !high.Contains("đồng", StringComparison.OrdinalIgnoreCase) && low.Contains(' ', StringComparison.Ordinal);
        decimal upper = isScale ? UnitTable.ScaleAt(Text.VietnameseText.Fold(high), 0) : 0;
        return upper > lower && small.Value * lower < upper && large.Value == decimal.Truncate(large.Value)
            ? large with { Last = small.Last, Value = large.Value + (small.Value * lower / upper), Unit = $"{high}{low[low.IndexOf(' ', StringComparison.Ordinal)..]}", UnitKind = small.UnitKind, Rule = "compound-amount" }
            : null;
    }

    // "654 triệu" alone is a scale word; behind billions it can only be money.
    private static Unit? Scaled(string unit) => UnitTable.Parse(unit) is { Dimension: Dimension.Dong } money ? money : UnitTable.Parse($"{unit} đồng") is { Dimension: Dimension.Dong } scaled ? scaled : null;
}
