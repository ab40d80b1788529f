using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Finds the period that a figure speaks of.</summary>
internal static class Periods
{
    /// <summary>How far behind a figure stands the period that it is compared with.</summary>
    private const int BaselineReach = 100;

    /// <summary>The period named beside a figure: right behind it, else the nearest on its left, else further right; null where there is none.</summary>
    public static (TimePeriod? Period, bool IsLeft) Own(FigureContext context, ReadingState state)
    {
        DocumentProfile profile = state.Profile;
        AnnotatedText text = context.Text;
        ObservationKind? kind = Kinds.Own(text, context.LeftFirst, context.LeftLast, null, profile).Kind;
        if (Resolve(context.PeriodPastBrackets, profile, state, kind) is { } past)
        {
            return (past, false);
        }

        if (Resolve(text.MarkAt(context.RightFirst) as PeriodMark, profile, state, kind) is { } adjacent && context.RightFirst <= context.RightLast)
        {
            return (adjacent, false);
        }

        if (text.Is(context.RightFirst, "(") && text.MarkAt(context.RightFirst + 1) is PeriodMark aside && text.Is(aside.Last + 1, ")")
            && Resolve(aside, profile, state, kind) is { } bracketed)
        {
            return (bracketed, false);
        }

        if (text.Is(context.RightFirst, "của") && SpokenYears.Compared(text, context.RightFirst + 1, profile) is { } earlier)
        {
            return (earlier, false);
        }

        if (text.Is(context.LeftLast, "(") && text.MarkAt(context.LeftLast - 1) is PeriodMark { Use: not (PeriodUse.Name or PeriodUse.Event) } before && (before is { Use: not PeriodUse.PlanYear, Relative: CueKind.None } ? before.Period : OfPlan(before, profile)) is { } compared)
        {
            return (compared, false); // "tăng 9% so với năm 2023 (31.200 tỷ đồng)", "đạt 49% kế hoạch cả nhiệm kỳ (145.000 tỷ đồng)"
        }

        if (SpokenYears.Apposed(context) is { } apposed)
        {
            return (apposed, false);
        }

        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            i = context.Depth == 0 && text.Is(i, ")") && text.MarkAt(i - 1) is not PeriodMark ? Kinds.Opening(text, i, context.LeftFirst) : i;

            if (SpokenYears.OfDay(text, i, profile) is { } day)
            {
                return (day, true);
            }

            // "nhưng đến nay chỉ ước đạt" speaks of the year that the sentence has named.
            bool isNow = text.MarkAt(i) is PeriodMark { Relative: CueKind.Now } && state.SentencePeriod is { IsTerm: false } spoken && !profile.IsFuture(spoken) && !profile.IsBackground(spoken);
            if (text.MarkAt(i) is PeriodMark { Relative: CueKind.SameYear, Period: null } && profile.ReportYear is { } thisYear && !profile.IsBehind(TimePeriod.Year(thisYear))
                && kind is ObservationKind.Actual && context.HasLeft(CueKind.Forecast) && profile.IsBehind(state.PeriodInParagraph(ObservationKind.Actual)))
            {
                return (TimePeriod.Year(thisYear), true); // "dự kiến cả năm": nobody forecasts a year that is over
            }

            if (!isNow && Resolve(text.MarkAt(i) as PeriodMark, profile, state, kind) is { } left)
            {
                bool isWholeYear = text.MarkAt(i) is PeriodMark { Relative: CueKind.SameYear, Period: null };
                return ((isWholeYear ? Named(context, i - 1, state) : null) ?? left, true);
            }
        }

        for (int i = context.RightFirst; i <= context.RightLast && text.MarkAt(i) is not FigureMark && !text.Is(i, ",") && !text.Is(i, "("); i++)
        {
            if (Resolve(text.MarkAt(i) as PeriodMark, profile, state, kind) is { } right)
            {
                return (right, false);
            }
        }

        return (null, false);
    }

    private static TimePeriod? OfPlan(PeriodMark mark, DocumentProfile profile) => mark.Relative is CueKind.WholeTerm ? profile.Term ?? profile.PlannedTerm : null;

    // "Năm ngoái, thu ngân sách cả năm đạt ...": the year that the clause has named
    private static TimePeriod? Named(FigureContext context, int last, ReadingState state)
    {
        for (int i = last; i >= context.LeftFirst; i--)
        {
            if (context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Relative: CueKind.None or CueKind.ThisYear or CueKind.Previous or CueKind.NextYear } mark)
            {
                return Resolve(mark, state.Profile, state) is { IsTerm: false } named ? named : null;
            }
        }

        return null;
    }

    /// <summary>The last plain period in a stretch of words; one that is told of in passing ("là năm đầu nhiệm kỳ", "sau ba năm") is not meant for what follows.</summary>
    public static TimePeriod? Last(AnnotatedText text, int first, int last, DocumentProfile profile, ReadingState? state = null)
    {
        for (int i = last; i >= first; i--)
        {
            bool isInPassing = text.MarkAt(i) is PeriodMark { Relative: CueKind.TermStart or CueKind.TermMiddle or CueKind.YearsPast or CueKind.YearsSpan } or PeriodMark { IsTakenUp: true };
            if (!isInPassing && (SpokenYears.OfDay(text, i, profile) ?? Resolve(text.MarkAt(i) as PeriodMark, profile, state)) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The period compared with, right of a figure.</summary>
    public static TimePeriod? Baseline(FigureContext context, TimePeriod? own)
    {
        AnnotatedText text = context.Text;
        for (int i = context.RightFirst; i < text.Tokens.Length && i - context.RightFirst <= BaselineReach && !text.Is(i, ";") && !text.Is(i, ".") && !text.Is(i, ","); i++)
        {
            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline } mark)
            {
                return mark.Period ?? (own is { IsTerm: false } p ? TimePeriod.Year(p.StartYear - 1) : null);
            }
        }

        return null;
    }

    /// <summary>The years a plain mark means; null for other uses and where no year is known.</summary>
    public static TimePeriod? Resolve(PeriodMark? mark, DocumentProfile profile, ReadingState? state = null, ObservationKind? kind = null)
    {
        if (mark is null || mark.Use is not PeriodUse.Plain)
        {
            return null;
        }

        if (mark.Relative is CueKind.None or CueKind.PastTerm && mark.Period is not null)
        {
            return mark.Period;
        }

        if (mark.Relative is CueKind.YearsAgo or CueKind.YearsPast or CueKind.YearsSpan or CueKind.YearsLater or CueKind.YearsAhead)
        {
            return CountedPeriods.Of(mark, profile, state, IsPlanned(profile, state, kind));
        }

        if (mark.Relative is CueKind.PastTerm or CueKind.WholeTerm or CueKind.TermStart or CueKind.TermMiddle or CueKind.TermEnd or CueKind.NextTerm)
        {
            bool isPlanned = mark.Relative is CueKind.NextTerm || mark.Relative is not CueKind.PastTerm && IsPlanned(profile, state, kind);
            return TermPeriods.Of(mark.Relative, profile, isPlanned, (kind ?? state?.SentenceKind) is ObservationKind.Target) ?? (mark.Count > 0 && !isPlanned ? CountedPeriods.Of(mark with { Relative = CueKind.YearsPast }, profile, state, false) : null);
        }

        int? year = mark.Relative switch
        {
            CueKind.SameYear => SpokenOf(state, IsPlanned(profile, state, kind)) ?? (mark.Period is not null && profile.IsInterim ? profile.ReportYear : Meant(profile, IsPlanned(profile, state, kind))),
            CueKind.NextYear => profile.ReportYear + 1,
            CueKind.Previous => profile.ReportYear - 1,
            _ => profile.ReportYear,
        };
        return year is not { } known ? null : mark.Period is { } part ? part with { StartYear = known, EndYear = known } : TimePeriod.Year(known);
    }

    private static bool IsPlanned(DocumentProfile profile, ReadingState? state, ObservationKind? kind) =>
        (kind ?? state?.SentenceKind ?? state?.ParagraphKind ?? state?.ListKind ?? state?.SectionKind ?? state?.LikelyKind ?? profile.DefaultKind) is ObservationKind.Target;

    // "cả năm" of a plan is the year planned in a resolution; elsewhere the year in which the text was written.
    private static int? Meant(DocumentProfile profile, bool isPlanned) => !isPlanned ? profile.ActualPeriod?.EndYear ?? profile.ReportYear
        : profile is { Kind: DocumentKind.Resolution, TargetPeriod: { IsTerm: false } target } ? target.EndYear
        : profile.ReportYear ?? profile.ActualPeriod?.EndYear;

    private static int? SpokenOf(ReadingState? state, bool isPlanned)
    {
        ObservationKind kind = isPlanned ? ObservationKind.Target : ObservationKind.Actual;
        TimePeriod? here = state?.SentencePeriod ?? state?.PeriodInParagraph(kind) ?? state?.ListPeriod ?? state?.SectionPeriod;
        TimePeriod? before = state?.LastPeriod(kind);
        return (here ?? (isPlanned || state?.Profile.IsBehind(before) is false ? before : null)) is { IsTerm: false } period ? period.EndYear : null;
    }
}
