using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Readers;

/// <summary>Settles the kind and period of a draft: by the words beside its figure, else by what was said before.</summary>
internal static class DraftSettler
{
    /// <summary>Names of the rules that find a kind by a cue, by the number of its meaning.</summary>
    private static readonly string[] KindRules = [.. Enum.GetValues<CueKind>().Select(cue => $"kind-by-{cue}")];

    public static void Settle(Draft draft, FigureContext context, ReadingState state, Draft? anchor, ObservationKind? known)
    {
        (TimePeriod? own, bool isLeft) = Periods.Own(context, state);
        bool isAside = anchor is not null && !context.OpensClause && (context.Depth > 0 || context.Text.Is(context.LeftLast, "/") || context.Tail.Plan && context.Left.Length == 0);
        TimePeriod? carried = isAside ? anchor!.Period : state.SentencePeriod;
        (ObservationKind? kind, CueKind by) = KindBeside(draft, context, state, anchor, own, carried);
        if (kind is ObservationKind.Actual && by is CueKind.Done or CueKind.Now && state.Profile.IsFuture(own))
        {
            own = null; // "được giao về đích vào năm 2025, toàn huyện mới có 14 xã": nothing is reached in a year ahead
        }

        if (draft.Rules[^1] is "phrase-compared" && anchor is not null)
        {
            draft.Comparator = context.Text.Is(context.LeftLast, "mức") && draft.High is null ? Comparator.Equal : draft.Comparator; // "thấp hơn mức 92%" bounds the result
            draft.Measure = anchor.Measure;
        }

        bool isRunning = own is not null && IsRunningSchoolYear(context, own.Value, state.Profile);
        ObservationKind? byPeriod = own is not null && own != carried && !isRunning ? Kinds.ByPeriod(own, state.Profile) ?? (isAside ? CarriedKinds.Earlier(own.Value, anchor!, state) : null) : null;
        draft.HasOwnKind = kind is not null || byPeriod is not null;
        // "từ 58% hiện nay lên 63%", "so với 1.240 ha hiện nay": told in passing of the present, whatever is planned.
        bool isNow = by is not CueKind.Estimate && context.Text.MarkAt(context.RightFirst) is PeriodMark { Relative: CueKind.Now, Use: PeriodUse.Plain };
        draft.Kind = isNow ? ObservationKind.Actual : known ?? kind ?? byPeriod ?? (isAside ? anchor!.Kind : CarriedKinds.Bounded(draft, own ?? carried, state) ?? KindBefore(context, state, anchor, isRunning ? null : own, carried));
        draft.HasStrongKind = by is CueKind.Aim or CueKind.Assigned or CueKind.Estimate or CueKind.Plan or CueKind.Forecast;
        draft.IsNamedLikeIndicator = context.Text.CueAt(context.PhraseFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName;
        draft.IsInPlan = (state.SentenceKind ?? (state.PlansOn ? null : state.ParagraphKind) ?? state.ListKind ?? state.SectionKind) is not null || state.Profile.Kind is DocumentKind.Resolution;
        draft.Rules.Add(kind is not null ? KindRules[(int)by] : byPeriod is not null ? "kind-by-period" : "kind-carried");
        SettlePeriod(draft, context, state, anchor, (own, isLeft), carried);
        if (by is CueKind.Estimate && EstimatesYear(context) && draft is { Kind: ObservationKind.Actual, HasOwnPeriod: false } && state.Profile is { IsInterim: true, ReportYear: { } thisYear } && carried is null
            && state.PeriodInParagraph(ObservationKind.Actual) is null && state.ListPeriod is null && state.SectionPeriod is null)
        {
            draft.Period = TimePeriod.Year(thisYear); // within the year it is this year that is estimated
        }

        draft.OpensWithPeriod = own is not null && isLeft && !isRunning && !context.TellsOfEarlier && !CarriedPeriods.IsTakenUp(context) && CarriedPeriods.Opens(context, own);
        draft.Estimated = draft.Kind is ObservationKind.Actual && (by is CueKind.Estimate or CueKind.Forecast or CueKind.About || context.HasLeft(CueKind.Estimate)
            || (state.SentenceEstimates && kind is null or ObservationKind.Actual && by is not CueKind.Done)
            || (context.IsCoordinated && context.Left.Length == 0 && anchor is { Estimated: true }));
        if (isNow || draft.Rules.Contains("phrase-compared") && anchor is { Kind: ObservationKind.Actual })
        {
            return; // what a plan asks, told beside the result, says nothing of what follows
        }

        Carry(context, state, anchor, (kind, by), !context.TellsOfEarlier && !isRunning && (isLeft || own is not null && draft.Kind is ObservationKind.Target && state.Profile.IsFuture(own) && !IsFurtherAim(draft, anchor)) ? own : CarriedPeriods.Announced(context, anchor, own, state), draft.Kind);
    }

    // "phấn đấu đạt 89%, tiến tới 95% vào năm 2030; thu 900 tỷ đồng": a later aim told in passing
    private static bool IsFurtherAim(Draft draft, Draft? anchor) => anchor is { Kind: ObservationKind.Target, Period: { } nearer } && (anchor.OpensWithPeriod || !anchor.HasOwnPeriod) && !draft.HasOwnPhrase && anchor.Unit == draft.Unit && draft.Period is { } further && nearer.EndYear < further.EndYear;

    // "năm học 2021 - 2022 có 284.100 học sinh", told in 2021: what runs is told of.
    private static bool IsRunningSchoolYear(FigureContext context, TimePeriod own, DocumentProfile profile) =>
        own.EndYear == profile.ReportYear + 1 && context.PeriodBeside(mark => mark.IsSchoolYear && mark.Period == own) is not null;

    // "ước cả năm thu 900 tỷ đồng": the year stands inside the cue
    private static bool EstimatesYear(FigureContext context)
    {
        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            if (context.Text.MarkAt(i) is CueMark { Kind: CueKind.Estimate } cue && (context.Text.Is(cue.Last, "năm") || context.Text.Is(cue.Last - 1, "năm")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind that the words beside the figure say.</summary>
    private static (ObservationKind? Kind, CueKind By) KindBeside(Draft draft, FigureContext context, ReadingState state, Draft? anchor, TimePeriod? own, TimePeriod? carried)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(context.Text, context.LeftFirst, context.LeftLast, own ?? carried ?? state.PeriodInParagraph(ObservationKind.Target), state.Profile);
        bool isBesidePlan = anchor is not null && context.Text.Is(context.LeftLast, "/") && context.LeftFirst >= context.LeftLast && anchor.Unit == draft.Unit;
        if (draft.Rules[^1] is "phrase-compared" || isBesidePlan || kind is null && PlanNouns.AreNamed(context) || kind is null && context.Depth > 0 && PlanWords.IsPlanAside(context))
        {
            (kind, by) = (ObservationKind.Target, CueKind.Plan);
        }

        if (state.SentenceMisses && anchor is { Kind: ObservationKind.Actual } && PlanComparison.IsBare(context, anchor))
        {
            return (ObservationKind.Target, CueKind.Plan);
        }

        if ((kind is null || by is CueKind.Unreached) && Comparisons.IsBesidePlan(context))
        {
            return (ObservationKind.Actual, CueKind.Done);
        }

        if (kind is null && (anchor is not null && Disbursements.Spends(context, anchor) || anchor is { Kind: ObservationKind.Target } && !state.Profile.IsFuture(own ?? carried ?? anchor.Period) && (CarriedKinds.Contrasts(context) || CarriedKinds.Reaches(context, anchor, own))))
        {
            (kind, by) = (ObservationKind.Actual, CueKind.Done);
        }

        return Outweighed(draft, context, state, (kind, by));
    }

    // Cues that something further off speaks against.
    private static (ObservationKind? Kind, CueKind By) Outweighed(Draft draft, FigureContext context, ReadingState state, (ObservationKind? Kind, CueKind By) beside)
    {
        (ObservationKind? kind, CueKind by) = beside;
        if (context.Text.MarkAt(context.RightFirst) is CueMark { Kind: CueKind.Estimate or CueKind.Executed } predicate && context.Text.MarkAt(predicate.Last + 1) is PeriodMark { Use: PeriodUse.Plain })
        {
            return (ObservationKind.Actual, predicate.Kind); // "so với 8% ước đạt năm 2025"
        }

        if (by is CueKind.VerdictMet && context.Text.Is(context.LeftFirst, "để"))
        {
            return (ObservationKind.Target, CueKind.Aim); // "Để hoàn thành mục tiêu cả năm tăng 8,5%, ..."
        }

        if (by is CueKind.Forecast or CueKind.Executed && Disbursements.IsOfFunds(draft.FoldedPhrase))
        {
            return (ObservationKind.Target, CueKind.Plan);
        }

        if (kind is ObservationKind.Actual && state.OpensAhead && by is CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.Executed or CueKind.Result)
        {
            return (ObservationKind.Target, CueKind.Year); // "6 tháng cuối năm, xã tập trung thu ngân sách đạt và vượt dự toán"
        }

        return by is CueKind.None or CueKind.VerdictExceeded or CueKind.VerdictMissed or CueKind.VerdictMet && PlansBehind.Speak(context) ? (ObservationKind.Target, CueKind.Plan) : beside;
    }

    /// <summary>The kind that holds here, from the sentence up to the document, and what the period says of it in between.</summary>
    private static ObservationKind KindBefore(FigureContext context, ReadingState state, Draft? anchor, TimePeriod? own, TimePeriod? carried)
    {
        TimePeriod? told = own ?? carried ?? CarriedKinds.Open(state.PeriodInParagraph(ObservationKind.Actual), state);
        return CarriedKinds.Within(own, anchor, state) ?? state.SentenceKind ?? CarriedKinds.Part(context, anchor) ?? CarriedKinds.Past(carried, state) ?? CarriedKinds.PlannedOn(context, state) ?? CarriedKinds.Ahead(own ?? carried, state) ?? state.ListKind ?? state.SectionKind
            ?? CarriedKinds.Future(told, state) ?? state.ParagraphHint ?? Kinds.ByPeriod(told, state.Profile) ?? (told is not null && told == state.AdoptedPeriod ? state.AdoptedKind : null) ?? Kinds.ByReportYear(told, state.Profile) ?? CarriedKinds.Told(anchor) ?? state.LikelyKind;
    }

    private static void SettlePeriod(Draft draft, FigureContext context, ReadingState state, Draft? anchor, (TimePeriod? Own, bool IsLeft) beside, TimePeriod? carried)
    {
        (TimePeriod? own, bool isLeft) = beside;
        bool isEndOfChange = context.Tail.Verb is CueKind.UpTo or CueKind.DownTo; // "giảm từ 34% xuống 29%": planned, from what was reached before
        TimePeriod? inPassing = !isEndOfChange && anchor is { Kind: ObservationKind.Actual } && draft.Kind is ObservationKind.Target && (context.Left.Length == 0 || PlanWords.IsWhole(context)) && anchor.Period is { } reached && !state.Profile.IsOfTerm(reached)
            ? anchor.Period : null;
        draft.Period = own ?? carried ?? inPassing ?? CarriedPeriods.Of(state, draft.Kind);
        if (own is null && draft.Kind is ObservationKind.Actual && state.Profile.Term is { } term && draft is { Unit: "%/năm", Period: not { IsTerm: true } })
        {
            draft.Period = term; // a yearly rate reported for the term that is being summed up
        }

        if (draft is { Kind: ObservationKind.Target, Period: { } last } && own is null && state.Profile.PlannedTerm is { } planned && last == TimePeriod.Year(planned.EndYear) && YearlyRates.Holds(context, draft))
        {
            draft.Period = state.SentencePeriod = planned; // "tốc độ tăng trưởng bình quân 9%/năm" among levels to be reached by the end of the term
        }

        draft.HasOwnPeriod = own is not null;
        LentPeriods.GiveBack(context, draft, anchor, isLeft);
        draft.Rules.Add(own is not null ? "period-beside" : "period-carried");
    }

    /// <summary>What is said of one figure holds for those behind it in the sentence, unless it was said in brackets.</summary>
    private static void Carry(FigureContext context, ReadingState state, Draft? anchor, (ObservationKind? Kind, CueKind By) kind, TimePeriod? period, ObservationKind settled)
    {
        if (context.Depth > 0 && (LentPeriods.TryAnnounce(context, state) || anchor is not null))
        {
            return;
        }

        // "so với chỉ tiêu 40%", "41/40 xã": a plan's figure beside its result says nothing of what follows.
        bool isInPassing = kind.Kind is ObservationKind.Target && anchor is { Kind: ObservationKind.Actual } && context.Left.Length == 0 && !PlanWords.PlansChange(context) && kind.By is CueKind.Plan or CueKind.VerdictMissed or CueKind.VerdictMet or CueKind.VerdictExceeded;
        bool isSlight = kind.By is CueKind.Done or CueKind.Future or CueKind.Passive or CueKind.Executed or CueKind.Year;
        bool endsPlan = kind.Kind is ObservationKind.Actual && (state.SentenceKind is ObservationKind.Target || state.SentenceKind is null && state is { PlansOn: true, ParagraphKind: ObservationKind.Target });
        state.SentenceKind = kind.Kind is not null && !isInPassing && (!isSlight || endsPlan) ? kind.Kind : state.SentenceKind;
        bool isInner = period is { IsTerm: false } && state.SentencePeriod is { IsTerm: true } && !CarriedPeriods.Opens(context, period);
        isInner |= period is not null && (context.Tail.Tells || CarriedPeriods.SumsUp(context)) && !CarriedPeriods.Opens(context, period); // "thu ngân sách 5 năm", "hộ nghèo cuối năm ngoái": named for this one
        if (period is not null && !isInner)
        {
            state.SentencePeriod = period;
            if (anchor is not null && settled is ObservationKind.Actual && period.Value.EndYear == state.Profile.ReportYear && state.PeriodInParagraph(settled)?.EndYear < period.Value.EndYear)
            {
                state.SetPeriodInParagraph(settled, period.Value); // "năm 2014 thu nhập là 30 triệu đồng; đến nay đã 61 triệu đồng. Hộ nghèo còn 0,3%."
            }

            if (anchor is null && CarriedPeriods.Opens(context, period) && !CarriedPeriods.IsTakenUp(context) && !(settled is ObservationKind.Actual && state.Profile.IsBackground(period.Value)))
            {
                state.SetPeriodInParagraph(settled, settled is ObservationKind.Actual && period is { IsTerm: true } term ? TimePeriod.Year(term.EndYear) : period.Value);
            }
        }
    }
}
