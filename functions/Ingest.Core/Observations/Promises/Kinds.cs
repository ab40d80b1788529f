using Ingest.Core.Mentions;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Promises;

/// <summary>Decides whether a figure was promised or reached.</summary>
internal static class Kinds
{
    private const int BarelyReach = 6;

    /// <summary>A heading announces its kind in its first words.</summary>
    private const int HeadingReach = 300;

    /// <summary>The kind that the words left of a figure say, nearest word first; null where they say nothing. Brackets say something of another figure.</summary>
    public static (ObservationKind? Kind, CueKind By) Own(AnnotatedText text, int first, int last, TimePeriod? period, DocumentProfile profile)
    {
        (ObservationKind? Kind, CueKind By) weak = (null, CueKind.None);
        for (int i = last; i >= first; i--)
        {
            if (text.Is(i, ";") && i < last || text.Is(i, "(") && weak.Kind is not null)
            {
                break;
            }

            i = text.Is(i, ")") ? Opening(text, i, first) : i;
            if (text.MarkAt(i) is null && !text.Is(i, "mới"))
            {
                continue; // most words say nothing
            }

            CueKind cue = text.CueAt(i);
            if (IsOnlyReached(text, i, last) || IsBarelyDone(text, i, last))
            {
                return (ObservationKind.Actual, text.Is(text.MarkAt(i)?.First ?? i, "hiện") ? CueKind.Now : CueKind.Done);
            }

            ObservationKind? kind = Of(text, i, last, period, profile);
            if (kind is null)
            {
                continue;
            }

            if (IsStrong(text, i, cue))
            {
                return weak.Kind is null || kind == ObservationKind.Target || cue is CueKind.Estimate or CueKind.Forecast ? (kind, cue) : weak;
            }

            bool isResultOfAim = cue is CueKind.Result && weak.By is CueKind.Aim; // "Kết quả một số chỉ tiêu"
            weak = weak.Kind is null || isResultOfAim ? (kind, cue) : weak;
        }

        return weak;
    }

    /// <summary>The kind that a heading or title announces.</summary>
    public static ObservationKind? OfHeading(AnnotatedText text) => OfHeading(text, 0, Math.Min(text.Tokens.Length, HeadingReach) - 1);

    /// <summary>The kind that the first topic in words like a heading announces ("Phương hướng năm 2023: ...").</summary>
    public static ObservationKind? OfHeading(AnnotatedText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            switch (text.CueAt(i))
            {
                case CueKind.Result or CueKind.ReportTopic or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.VerdictMissed or CueKind.Estimate:
                    return ObservationKind.Actual;
                case CueKind.Aim or CueKind.Plan or CueKind.PlanTopic or CueKind.Unreached:
                    return HeadingWords.TellFate(text, first, i, last) ? ObservationKind.Actual : ObservationKind.Target;
            }
        }

        return HeadingWords.KindOf(text, first, last);
    }

    /// <summary>Whether a paragraph compares with the plan or with last year and plans nothing itself.</summary>
    public static ObservationKind? Hint(AnnotatedText text)
    {
        bool compares = false;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            switch (text.CueAt(i))
            {
                case CueKind.Aim or CueKind.Assigned or CueKind.Future when IsStrong(text, i, text.CueAt(i)):
                case CueKind.OrMore or CueKind.PlanTopic:
                    return null;
                case CueKind.Plan when text.Is(i - 1, "%"):
                case CueKind.Versus when text.CueAt(text.MarkAt(i)!.Last + 1) is not (CueKind.Plan or CueKind.Aim):
                    compares = true;
                    break;
            }
        }

        return compares ? ObservationKind.Actual : null;
    }

    /// <summary>The opening bracket of a closing one.</summary>
    public static int Opening(AnnotatedText text, int close, int floor)
    {
        int at = close;
        while (at > floor && !text.Is(at, "("))
        {
            at--;
        }

        return at;
    }

    private static ObservationKind? Of(AnnotatedText text, int at, int last, TimePeriod? period, DocumentProfile profile) => text.CueAt(at) switch
    {
        CueKind.None when text.MarkAt(at) is PeriodMark { Relative: CueKind.Now or CueKind.PastTerm or CueKind.YearsPast or CueKind.YearsAgo, Use: PeriodUse.Plain } => ObservationKind.Actual,
        CueKind.None when text.MarkAt(at) is PeriodMark { Period.IsPart: true, Use: PeriodUse.Plain } part && text.Is(part.Last + 1, "qua") => ObservationKind.Actual, // "sáu tháng qua thu được"
        CueKind.NameHead when text.Is(at, "nghị") && text.CueAt(text.MarkAt(at)!.Last + 1) is CueKind.Copula && last - at <= 2 => ObservationKind.Target, // "(nghị quyết là 63%)"
        CueKind.None when text.MarkAt(at) is PeriodMark { Relative: CueKind.NextTerm or CueKind.YearsAhead, Use: PeriodUse.Plain } => ObservationKind.Target,
        CueKind.None when text.MarkAt(at) is PeriodMark { Relative: CueKind.SameYear or CueKind.ThisYear, Period: null, Use: PeriodUse.Plain } end && profile.EndsAhead && text.CueAt(end.First - 1) is not (CueKind.Opener or CueKind.Versus) && (text.Is(end.Last - 1, "cuối") || text.Is(end.Last - 2, "cuối") || text.Is(end.First, "hết") || text.Is(end.First + 1, "hết")) => ObservationKind.Target,
        CueKind.None when text.MarkAt(at) is PeriodMark { Relative: CueKind.SameYear, Period: { Part: PeriodPart.Half, Number: 2 }, Use: PeriodUse.Plain } half && at == half.First && profile is { Published: null } or { EndsAhead: true } => ObservationKind.Target,
        CueKind.NameHead or CueKind.Plan when PlanWords.OpensWithDeadline(text, at) => ObservationKind.Target,
        CueKind.Aim or CueKind.Assigned or CueKind.Future => ObservationKind.Target,
        CueKind.Year when YearBeginnings.AreTold(text, at, last) => ObservationKind.Actual,
        CueKind.Opener when text.Is(text.MarkAt(at)!.First, "tính") && text.MarkAt(at)!.Last > text.MarkAt(at)!.First && !text.Is(text.MarkAt(at)!.Last, "chung") => ObservationKind.Actual,
        CueKind.Opener when text.Is(at, "theo") && PlanWords.IsPlanName(text, at + 1) && (at == 0 || text.Tokens[at - 1].Kind is TokenKind.Symbol) => ObservationKind.Target,
        CueKind.Add when text.Is(text.MarkAt(at)!.First, "phấn") => ObservationKind.Target,
        CueKind.Attribution when PlanWords.IsSpokenByPlan(text, at) => ObservationKind.Target,
        CueKind.Plan when text.Is(text.MarkAt(at)!.First - 1, "%") => null, // "bằng 104% kế hoạch" is the share of a result
        CueKind.Plan when text.Is(last, ":") && IsExceeded(text, at) => ObservationKind.Actual,
        CueKind.Plan when PlanWords.IsGoverning(text, at, last) => ObservationKind.Target,
        CueKind.Connector when text.Is(text.MarkAt(at)!.Last, "hoạch") && last - text.MarkAt(at)!.Last <= 4 => ObservationKind.Target,
        CueKind.Opener when text.Is(at, "để") && text.MarkAt(at + 1) is PeriodMark { Use: PeriodUse.Plain } => ObservationKind.Target, // "để cả năm đạt 95%"
        CueKind.Unreached when IsRating(text, at, last) => null,
        CueKind.Unreached => text.Is(last, "(") || OpensList(text, text.MarkAt(at)!.Last + 1) ? ObservationKind.Actual : ObservationKind.Target,
        CueKind.Result when text.MarkAt(at - 1) is PeriodMark || at == 0 || text.Tokens[at - 1].Kind is TokenKind.Symbol
            || text.CueAt(at - 1) is CueKind.Connector or CueKind.Opener or CueKind.Theme or CueKind.Among or CueKind.Adverb or CueKind.Aim => ObservationKind.Actual,
        CueKind.VerdictMissed or CueKind.VerdictExceeded or CueKind.VerdictMet when PlanWords.NamesPlan(text, at, last) => ObservationKind.Target,
        CueKind.Done when text.CueAt(text.MarkAt(at)!.Last + 1) is CueKind.Attribution => null, // "đại hội đã xác định đến năm 2025 ..."
        CueKind.Done when text.Is(at, "đã") && text.Is(at + 1, "qua") => null, // "lao động đã qua đào tạo" names whom it counts
        CueKind.Estimate or CueKind.Done or CueKind.VerdictMissed or CueKind.VerdictExceeded or CueKind.VerdictMet => ObservationKind.Actual,
        CueKind.Executed when last - at <= 3 => ObservationKind.Actual,
        CueKind.About when text.Is(text.MarkAt(at)!.First, "ước") => ObservationKind.Actual,
        CueKind.Passive when last - at <= 2 && text.Is(at, "được") && StandsAtFigure(text, at, last) => ObservationKind.Actual,
        CueKind.Forecast => profile.IsFuture(period) ? ObservationKind.Target : ObservationKind.Actual,
        _ => null,
    };

    // "các chỉ tiêu chưa hoàn thành gồm ...": results follow; "... là thu nhập 9.000 USD" says what was planned.
    private static bool OpensList(AnnotatedText text, int at) => text.Is(at, "(") || text.Is(at, ":") || text.CueAt(at) is CueKind.Among or CueKind.Listing;

    // "Giảm nghèo vượt xa đòi hỏi của kế hoạch: ..."
    private static bool IsExceeded(AnnotatedText text, int plan)
    {
        for (int i = plan - 1; i >= 0 && plan - i <= BarelyReach && text.MarkAt(i) is not FigureMark && text.Tokens[i].Kind is not TokenKind.Symbol; i--)
        {
            if (text.CueAt(i) is CueKind.Exceed)
            {
                return true;
            }
        }

        return false;
    }

    // "tỉnh mới hoàn thành 412 căn"
    private static bool IsBarelyDone(AnnotatedText text, int at, int last) =>
        text.Is(at, "mới") && last - at <= BarelyReach && text.IsWord(at + 1) && text.MarkAt(at - 1) is not CueMark { Kind: CueKind.FalseFriend }
        && (text.Is(at + 1, "hoàn") || text.Is(at + 1, "trồng") || text.Is(at + 1, "thực") || text.Is(at + 1, "giải") || text.Is(at + 1, "thu") || text.Is(at + 1, "xây") || text.Is(at + 1, "làm")
            || text.Is(at + 1, "cấp") || text.Is(at + 1, "kết") || text.Is(at + 1, "triển") || text.Is(at + 1, "chiếm") || text.Is(at + 1, "dừng"));

    // "phấn đấu thêm hai xã nhưng mới được một": what stands beside the figure falls short of what was planned further left.
    private static bool IsOnlyReached(AnnotatedText text, int at, int last) =>
        last - at <= 3 && text.MarkAt(at) is CueMark { Kind: CueKind.Reach or CueKind.Have } cue && cue.Last > cue.First
        && (text.Is(cue.First, "mới") || text.Is(cue.First, "chỉ") || text.Is(cue.First, "đã") || text.Is(cue.First, "hiện"));

    // A bare "chỉ tiêu" names a target as well as its result ("chỉ tiêu kết nạp đạt 76%"); a verb of planning does not.
    private static bool IsStrong(AnnotatedText text, int at, CueKind cue) =>
        cue is not (CueKind.None or CueKind.Year or CueKind.Done or CueKind.Opener or CueKind.Result or CueKind.Future or CueKind.Passive or CueKind.Executed) && !(cue is CueKind.Aim && text.Is(text.MarkAt(at)!.First, "chỉ") && text.MarkAt(at)!.Last == text.MarkAt(at)!.First + 1);

    // "trồng được hơn 300 ha" is done; "được giữ dưới 5%" may be wanted.
    private static bool StandsAtFigure(AnnotatedText text, int at, int last)
    {
        for (int i = at + 1; i <= last; i++)
        {
            if (text.CueAt(i) is CueKind.None)
            {
                return false;
            }
        }

        return true;
    }

    // "hoàn thành nhiệm vụ 8%, không hoàn thành 0,4%": a mark given to members and bodies, no goal.
    private static bool IsRating(AnnotatedText text, int at, int last) =>
        text.Is(text.MarkAt(at)!.First, "không") && text.Is(text.MarkAt(at)!.Last, "thành") && !text.Is(last, "(") && last - text.MarkAt(at)!.Last <= 2;

    /// <summary>What the year of the report says of the kind, where nothing else does: told at its end, or told of at all in a text without a date, it was reached.</summary>
    public static ObservationKind? ByReportYear(TimePeriod? period, DocumentProfile profile) =>
        period is { } p && p.EndYear == profile.ReportYear && !(profile.DefaultKind is ObservationKind.Target && p == profile.TargetPeriod) && (profile.Published is null or { Month: >= 10 } || p.IsPart) ? ObservationKind.Actual : null;

    /// <summary>What a period alone says of the kind: the past was reached, the future is promised.</summary>
    public static ObservationKind? ByPeriod(TimePeriod? period, DocumentProfile profile) =>
        profile.IsFuture(period) ? ObservationKind.Target : profile.IsPast(period) ? ObservationKind.Actual : null;
}
