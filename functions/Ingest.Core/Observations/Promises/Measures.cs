using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Promises;

/// <summary>Decides whether a figure is a state or the size of a change, and how it bounds the quantity.</summary>
internal static class Measures
{
    /// <summary>State or change.</summary>
    /// <param name="context">The figure.</param>
    /// <param name="folded">Its indicator's phrase, folded.</param>
    public static Measure Of(FigureContext context, string folded)
    {
        CueKind verb = context.Tail.Verb;
        bool isCeiling = context.Tail.Bound is CueKind.Below;
        switch (verb)
        {
            case CueKind.Increase:
                return Measure.Increase;
            case CueKind.None or CueKind.Forecast or CueKind.Have or CueKind.Aim when context.Text.Is(context.RightFirst, "nữa") && context.Figure.UnitKind is UnitKind.Counter:
                return Measure.Increase;
            case CueKind.Decrease:
                return isCeiling && context.Left.Length > 0 ? Measure.Level : Measure.Decrease;
        }

        if (context.Figure.Unit is "bậc" && context.HasLeft(CueKind.Raise) && verb is not (CueKind.UpTo or CueKind.DownTo or CueKind.Reach))
        {
            return Measure.Increase; // "nâng PCI tối thiểu 5 bậc"
        }

        if (verb is CueKind.Add)
        {
            return OfMore(context, folded);
        }

        if (IsFall(folded))
        {
            return Measure.Decrease;
        }

        bool isReached = verb is CueKind.Reach or CueKind.DownTo or CueKind.UpTo or CueKind.Copula || isCeiling;
        return isReached ? Measure.Level : OpensWithChange(context) switch
        {
            CueKind.Decrease => Measure.Decrease,
            CueKind.Increase => Measure.Increase,
            _ => Measure.Level,
        };
    }

    /// <summary>"trồng mới thêm 500 ha" is the volume of an activity, "xóa thêm 15 hộ nghèo" a fall; else new members of a stock follow "thêm".</summary>
    private static Measure OfMore(FigureContext context, string folded)
    {
        bool isFall = folded.Contains("nghèo", StringComparison.Ordinal) && (folded.StartsWith("xóa", StringComparison.Ordinal) || folded.StartsWith("giảm", StringComparison.Ordinal));
        bool isWork = context.Figure.UnitKind is UnitKind.Measured && folded.StartsWith("trồng", StringComparison.Ordinal);
        return isFall ? Measure.Decrease : isWork ? Measure.Level : Measure.Increase;
    }

    /// <summary>How the figure bounds the quantity.</summary>
    public static Comparator ComparatorOf(FigureContext context)
    {
        if (context.Figure.High is not null)
        {
            return Comparator.Range;
        }

        CueKind after = context.Text.CueAt(context.RightFirst);
        if (after is CueKind.OrMore || context.Tail.HasFrom && HasOrMore(context, CueKind.OrMore))
        {
            return Comparator.GreaterOrEqual;
        }

        if (after is CueKind.OrLess)
        {
            return Comparator.LessOrEqual;
        }

        return context.Tail.Bound switch
        {
            CueKind.Above => Comparator.Greater,
            CueKind.AtLeast => Comparator.GreaterOrEqual,
            CueKind.Below => Comparator.Less,
            CueKind.AtMost => Comparator.LessOrEqual,
            CueKind.About => Comparator.Approximate,
            _ => Comparator.Equal,
        };
    }

    private static bool HasOrMore(FigureContext context, CueKind kind)
    {
        for (int i = context.RightFirst; i <= context.RightLast && context.Text.MarkAt(i) is not FigureMark; i++)
        {
            if (context.Text.CueAt(i) == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>State or change, from an indicator's name alone: "Giảm tỷ lệ hộ nghèo", "Mức giảm ..." are falls.</summary>
    public static Measure OfName(string phrase)
    {
        string folded = Text.VietnameseText.Fold(phrase);
        bool falls = folded.StartsWith("giảm ", StringComparison.Ordinal) || folded.StartsWith("hằng năm giảm", StringComparison.Ordinal) || folded.StartsWith("mỗi năm giảm", StringComparison.Ordinal)
            || folded.EndsWith(" giảm", StringComparison.Ordinal) || folded.Contains(" giảm bình quân", StringComparison.Ordinal) || folded.Contains(" giảm hằng năm", StringComparison.Ordinal)
            || folded.Contains(" giảm hàng năm", StringComparison.Ordinal) || folded.Contains(" giảm mỗi năm", StringComparison.Ordinal);
        return IsFall(folded) || falls ? Measure.Decrease : Measure.Level;
    }

    private static bool IsFall(string folded) =>
        folded.StartsWith("tỷ lệ giảm", StringComparison.Ordinal) || folded.StartsWith("mức giảm", StringComparison.Ordinal) || folded.StartsWith("giảm nghèo", StringComparison.Ordinal)
        || folded.StartsWith("tốc độ giảm", StringComparison.Ordinal);

    /// <summary>"Giảm tỷ lệ hộ nghèo 1,5%": the verb stands before the indicator.</summary>
    private static CueKind OpensWithChange(FigureContext context)
    {
        CueKind cue = context.Text.CueAt(context.PhraseFirst);
        return cue is CueKind.Decrease or CueKind.Increase ? cue : CueKind.None;
    }
}
