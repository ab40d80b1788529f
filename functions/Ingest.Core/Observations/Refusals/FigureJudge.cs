using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Refusals;

/// <summary>Says of a quantity, from what it counts, that it measures no goal: ages, grades, durations, tasks, people present.</summary>
internal static class FigureJudge
{
    private const int WholeReach = 4;

    /// <summary>The reason why a quantity is no figure of a goal whatever stands around it; null where the context must decide.</summary>
    public static string? ReasonFor(AnnotatedText text, FigureMark figure)
    {
        if (figure.Unit is null || figure.UnitKind is UnitKind.Percent || figure.Rule is "rank")
        {
            return null;
        }

        if (IsThreshold(text, figure))
        {
            return "threshold";
        }

        if (IsBase(text, figure))
        {
            return "base";
        }

        if (IsWhole(text, figure))
        {
            return "base";
        }

        if (IsCriteria(text, figure))
        {
            return "criteria";
        }

        int unitFirst = figure.NumberLast + 1;
        int length = NounRejections.Match(text, unitFirst, out string? reason);
        if (length == 0)
        {
            return null;
        }

        bool isFactor = figure.UnitKind is UnitKind.Times
            && (figure.Value != decimal.Truncate(figure.Value) || text.CueAt(figure.First - 1) is CueKind.Multiply or CueKind.Increase or CueKind.EqualTo);
        if (isFactor || NounExcuses.Excuses(text, figure, reason))
        {
            return null;
        }

        // The unit table may know a longer unit ("năm tuổi", "ngày công") that the noun only begins.
        return unitFirst + length - 1 < figure.Last ? null : reason;
    }

    /// <summary>"29 xã đạt từ 15 đến 18 tiêu chí": "số xã dưới 5 tiêu chí": how many criteria those communes meet says which they are.</summary>
    private static bool IsCriteria(AnnotatedText text, FigureMark figure)
    {
        if (!text.Is(figure.NumberLast + 1, "tiêu") || figure.Last != figure.NumberLast + 2)
        {
            return false;
        }

        for (int i = figure.First - 1; i >= 0 && figure.First - i <= 6 && text.Tokens[i].Kind is not TokenKind.Symbol; i--)
        {
            if (text.MarkAt(i) is FigureMark { UnitKind: UnitKind.Counter, Unit: "xã" or "huyện" or "thôn" or "phường" } || text.Is(i, "xã") && text.CueAt(text.Is(i + 1, "nào") ? i + 2 : i + 1) is CueKind.Below or CueKind.Above)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"3,4 ca/1.000 ca", "cứ 1 vạn dân có 12 bác sĩ", "trên 10.000 dân có 12 bác sĩ": of how many something is told.</summary>
    public static bool IsBase(AnnotatedText text, FigureMark figure) =>
        figure is { UnitKind: UnitKind.Counter or UnitKind.UnknownCounter, High: null } && IsRound(figure)
        && (text.Is(figure.First - 1, "cứ") || text.Is(figure.First - 1, "/") && text.MarkAt(figure.First - 2) is FigureMark told && told.Unit == figure.Unit
            || text.Is(figure.First - 1, "trên") && text.MarkAt(figure.Last + 1) is CueMark { Kind: CueKind.Have } holds && text.MarkAt(holds.Last + 1) is FigureMark);

    /// <summary>"302 trường đạt chuẩn trên tổng số 525 trường": of how many others are told; "trong tổng số 9.400 ha được giao" is the plan.</summary>
    private static bool IsWhole(AnnotatedText text, FigureMark figure)
    {
        int total = text.Is(figure.First - 1, "số") ? figure.First - 2 : figure.First - 1;
        bool isWhole = figure is { UnitKind: UnitKind.Counter or UnitKind.UnknownCounter, OutOf: null } && text.Is(total, "tổng") && (text.Is(total - 1, "trên") || text.Is(total - 1, "trong"));
        for (int i = figure.Last + 1; isWhole && i <= figure.Last + WholeReach && text.IsWord(i); i++)
        {
            isWhole = text.CueAt(i) is not (CueKind.Assigned or CueKind.Plan or CueKind.Aim);
        }

        return isWhole;
    }

    // "1 vạn dân", "một nghìn trẻ"
    private static bool IsRound(FigureMark figure) =>
        figure.Value is 100 or 1000 or 10_000 or 100_000 || figure is { Value: 1 or 10 or 100, Unit: { } unit } && UnitTable.Parse(unit) is { Multiplier: >= 1000 };

    /// <summary>"Diện tích tích tụ từ 2 ha trở lên đã được 8.160 ha": from which size on something counts.</summary>
    private static bool IsThreshold(AnnotatedText text, FigureMark figure)
    {
        if (text.CueAt(figure.First - 1) is not CueKind.From || text.MarkAt(figure.Last + 1) is not CueMark { Kind: CueKind.OrMore } bound)
        {
            return false;
        }

        bool joins = false;
        for (int i = bound.Last + 1; i < text.Tokens.Length && i <= bound.Last + 5 && text.Tokens[i].Kind is not TokenKind.Symbol; i++)
        {
            joins |= text.CueAt(i) is CueKind.Reach or CueKind.Done or CueKind.Passive or CueKind.Copula;
            if (text.MarkAt(i) is FigureMark other)
            {
                return joins && other.Unit == figure.Unit;
            }
        }

        return false;
    }

    /// <summary>A share of tasks, indicators or people present: "gần 30% nhiệm vụ".</summary>
    public static string? ReasonByWhole(AnnotatedText text, FigureMark figure)
    {
        if (figure.UnitKind is not UnitKind.Percent)
        {
            return null;
        }

        if (text.Is(figure.First - 1, "(") && text.MarkAt(figure.First - 2) is FigureMark counted && ReasonFor(text, counted) is { } reasonBefore and not ("age" or "grade" or "duration" or "structure"))
        {
            return reasonBefore; // "417 đại biểu (84,93%)"
        }

        int first = figure.Last + 1;
        if (text.CueAt(first) is CueKind.Plan or CueKind.Aim or CueKind.NameHead or CueKind.FalseFriend)
        {
            return null; // a share of the plan
        }

        while (text.Is(first, "số") || text.Is(first, "các") || text.Is(first, "tổng"))
        {
            first++;
        }

        return first < text.Tokens.Length && NounRejections.Match(text, first, out string? reason) is > 0 and var length && !IsLongerNoun(text, first, length) && reason is "count-of-tasks" or "count-of-indicators" ? reason : null;
    }

    // "hướng dẫn viên" are guides and no directions.
    private static bool IsLongerNoun(AnnotatedText text, int first, int length) =>
        UnitTable.MatchAt(text.Folded, text.Tokens[first].Start) is { } unit && text.Tokens[first].Start + unit.Length > text.Tokens[first + length - 1].End;

    /// <summary>Whether a figure stands inside a name: "trẻ em dưới 5 tuổi", "sản phẩm đạt 3 sao trở lên".</summary>
    public static bool IsPartOfName(AnnotatedText text, FigureMark figure) =>
        ReasonFor(text, figure) is "age" or "grade" or "duration" or "structure" or "frequency" or "threshold" or "criteria";
}
