using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Makes a draft of a figure that says something of its own.</summary>
internal static class DraftBuilder
{
    public static Draft Build(FigureContext context, ReadingState state, Draft? anchor, ObservationKind? known = null)
    {
        FigureMark figure = context.Figure;
        Draft? earlier = anchor ?? state.Last;
        (string phrase, string rule) = Phrases.Of(context, state, anchor, earlier);
        Draft draft = new()
        {
            Text = context.Text,
            Figure = figure,
            Depth = context.Depth,
            First = Math.Min(context.PhraseFirst, context.Tail.First),
            Last = context.PhraseLast,
            Phrase = phrase,
            Head = context.Left.Length > 0 ? context.Left : anchor?.Head ?? "",
            HasOwnPhrase = context.Left.Length > 0 || context.Right.Length > 0,
            Value = figure.Value,
            High = figure.High,
            Unit = figure.Unit,
            Comparator = Measures.ComparatorOf(context),
        };
        draft.Rules.Add(figure.Rule);
        draft.Rules.Add(rule);
        draft.Whole = rule is "phrase-of-sector" ? Phrases.WholeOf(anchor!) : rule is "phrase-of-owner" ? Phrases.WholeOf(earlier!) : "";
        draft.Verb = context.Tail.Verb;
        draft.Refusal = Hypotheses.ReasonFor(context, state.Profile);
        draft.Measure = Measures.Of(context, phrase);
        if (anchor is not null && context is { Left.Length: 0, OpensClause: false } && context.Depth == anchor.Depth && context.Tail.Verb is CueKind.None && anchor.Measure is not Measure.Level && anchor.Unit == figure.Unit)
        {
            draft.Measure = anchor.Measure;
        }

        if (rule is "phrase-of-sector" && context.Tail.Verb is CueKind.None or CueKind.Reach or CueKind.Estimate)
        {
            draft.Measure = anchor!.Measure;
        }

        if (figure.Unit is "%" && Sectors.IsSector(context.Left))
        {
            draft.Measure = context.Tail.Verb is CueKind.None && draft.Measure is Measure.Level ? state.SectorMeasure : draft.Measure;
            state.SectorMeasure = draft.Measure;
        }

        draft.Unit ??= Units.OfHead(context) ?? (context.Tail.Anaphor ? earlier?.Unit : null) ?? (EndsItem(context) ? state.NoticeUnit : null);
        if (draft.Unit is null && anchor is not null && context.Left.Length == 0 && context.Tail.Verb is CueKind.DownTo or CueKind.UpTo or CueKind.Reach)
        {
            draft.Unit = anchor.Unit;
        }
        SetPeriodAndKind(draft, context, state, anchor, known);
        return draft;
    }

    private static void SetPeriodAndKind(Draft draft, FigureContext context, ReadingState state, Draft? anchor, ObservationKind? known)
    {
        (TimePeriod? own, bool isLeft) = Periods.Own(context, state);
        bool isAside = anchor is not null && !context.OpensClause && (context.Depth > 0 || context.Text.Is(context.LeftLast, "/") || context.Tail.Plan && context.Left.Length == 0);
        TimePeriod? carried = isAside ? anchor!.Period : state.SentencePeriod;
        (ObservationKind? kind, CueKind by) = Kinds.Own(context.Text, context.LeftFirst, context.LeftLast, own ?? carried ?? state.PeriodInParagraph(ObservationKind.Target), state.Profile);
        bool isBesidePlan = anchor is not null && context.Text.Is(context.LeftLast, "/") && context.LeftFirst >= context.LeftLast && anchor.Unit == draft.Unit;
        if (draft.Rules[^1] is "phrase-compared" || isBesidePlan || kind is null && context.Depth > 0 && PlanWords.IsPlanAside(context))
        {
            (kind, by) = (ObservationKind.Target, CueKind.Plan);
        }

        if (draft.Rules[^1] is "phrase-compared" && anchor is not null)
        {
            draft.Comparator = context.Text.Is(context.LeftLast, "mức") && draft.High is null ? Comparator.Equal : draft.Comparator; // "thấp hơn mức 92%" bounds the result
            draft.Measure = anchor.Measure;
        }

        if (kind is null && (Relations.IsBesidePlan(context) || anchor is { Kind: ObservationKind.Target } && Contrasts(context) && !state.Profile.IsFuture(own ?? carried)))
        {
            (kind, by) = (ObservationKind.Actual, CueKind.Done);
        }

        if (context.Text.MarkAt(context.RightFirst) is CueMark { Kind: CueKind.Estimate or CueKind.Executed } predicate && context.Text.MarkAt(predicate.Last + 1) is PeriodMark { Use: PeriodUse.Plain })
        {
            (kind, by) = (ObservationKind.Actual, predicate.Kind); // "so với 8% ước đạt năm 2025"
        }

        if (by is CueKind.None or CueKind.VerdictExceeded && PlanWords.IsPlanBehind(context))
        {
            (kind, by) = (ObservationKind.Target, CueKind.Plan);
        }

        ObservationKind? byPeriod = own is not null && own != carried ? Kinds.ByPeriod(own, state.Profile) : null;
        TimePeriod? told = own ?? carried ?? state.PeriodInParagraph(ObservationKind.Actual);
        draft.HasOwnKind = kind is not null || byPeriod is not null;
        draft.Kind = known ?? kind ?? byPeriod ?? (isAside ? anchor!.Kind : (ObservationKind?)null) ?? state.SentenceKind ?? Past(carried, state) ?? PlannedOn(context, state) ?? state.ListKind ?? state.SectionKind
            ?? Future(told, state) ?? state.ParagraphHint ?? Kinds.ByPeriod(told, state.Profile) ?? Kinds.ByReportYear(told, state.Profile) ?? state.LikelyKind;
        draft.HasStrongKind = by is CueKind.Aim or CueKind.Assigned or CueKind.Estimate or CueKind.Plan or CueKind.Forecast;
        draft.IsNamedLikeIndicator = context.Text.CueAt(context.PhraseFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName;
        draft.IsInPlan = (state.SentenceKind ?? (state.PlansOn ? null : state.ParagraphKind) ?? state.ListKind ?? state.SectionKind) is not null || state.Profile.Kind is DocumentKind.Resolution;
        draft.Rules.Add(kind is not null ? $"kind-by-{by}" : byPeriod is not null ? "kind-by-period" : "kind-carried");
        TimePeriod? inPassing = anchor is { Kind: ObservationKind.Actual } && draft.Kind is ObservationKind.Target && context.Left.Length == 0 && anchor.Period is { } reached && !state.Profile.IsOfTerm(reached)
            ? anchor.Period : null;
        draft.Period = own ?? carried ?? inPassing ?? CarriedPeriod(state, draft.Kind);
        if (own is null && draft.Kind is ObservationKind.Actual && state.Profile.Term is { } term && draft is { Unit: "%/năm", Period: not { IsTerm: true } })
        {
            draft.Period = term; // a yearly rate reported for the term that is being summed up
        }

        if (draft is { Kind: ObservationKind.Target, Period: { } last } && own is null && state.Profile.PlannedTerm is { } planned && last == TimePeriod.Year(planned.EndYear) && IsYearly(context, draft))
        {
            draft.Period = state.SentencePeriod = planned; // "tốc độ tăng trưởng bình quân 9%/năm" among levels to be reached by the end of the term
        }

        draft.HasOwnPeriod = own is not null;
        draft.OpensWithPeriod = own is not null && isLeft && OpensWithPeriod(context, own);
        draft.Rules.Add(own is not null ? "period-beside" : "period-carried");
        draft.Estimated = draft.Kind is ObservationKind.Actual && (by is CueKind.Estimate or CueKind.Forecast or CueKind.About || context.HasLeft(CueKind.Estimate)
            || (state.SentenceEstimates && kind is null or ObservationKind.Actual && by is not CueKind.Done)
            || (context.IsCoordinated && context.Left.Length == 0 && anchor is { Estimated: true }));
        Carry(context, state, anchor, (kind, by), isLeft || own is not null && draft.Kind is ObservationKind.Target && state.Profile.IsFuture(own) ? own : null, draft.Kind);
    }

    /// <summary>The period that figures of a kind have here where nothing beside them says one.</summary>
    public static TimePeriod? CarriedPeriod(ReadingState state, ObservationKind kind) =>
        state.PeriodInParagraph(kind) ?? state.ListPeriod ?? state.SectionPeriod ?? state.LastPeriod(kind)
        ?? (kind is ObservationKind.Target ? state.AdoptedPeriod ?? state.Profile.TargetPeriod : state.Profile.ActualPeriod);

    // "phấn đấu trồng 300 ha, nhưng 9 tháng mới trồng 120 ha": behind the contrast stands what came of the plan.
    private static bool Contrasts(FigureContext context)
    {
        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            bool isSong = context.Text.Is(i, "song") && !context.Text.Is(i + 1, "song") && !context.Text.Is(i - 1, "song");
            if (isSong || context.Text.Is(i, "nhưng") || context.Text.Is(i, "tuy") && context.Text.Is(i + 1, "nhiên") || context.Text.Is(i, "thực") && context.Text.Is(i + 1, "tế"))
            {
                return true;
            }
        }

        return false;
    }

    // A year that the sentence names and that is over says more than what the paragraph planned before.
    private static ObservationKind? Past(TimePeriod? carried, ReadingState state) =>
        state.ParagraphKind is ObservationKind.Target && state.PlansOn && state.Profile.IsPast(carried) ? ObservationKind.Actual : null;

    private static ObservationKind? Future(TimePeriod? told, ReadingState state) => state.Profile.IsFuture(told) ? ObservationKind.Target : null;

    // "Toàn huyện còn 320 hộ nghèo" behind a sentence that plans describes the state it starts from.
    private static ObservationKind? PlannedOn(FigureContext context, ReadingState state)
    {
        bool describes = state.PlansOn && context.OpensClause && context.Left.Length == 0
            && (context.Tail.Verb is CueKind.DownTo || context.Tail.Verb is CueKind.Have && context.Text.CueAt(context.LeftFirst) is CueKind.Organisation);
        state.ParagraphKind = describes ? null : state.ParagraphKind;
        return state.ParagraphKind;
    }

    /// <summary>Whether the figure is so much for each year.</summary>
    private static bool IsYearly(FigureContext context, Draft draft) =>
        draft.Unit is { } unit && unit.EndsWith("/năm", StringComparison.Ordinal) && draft.Figure.UnitKind is UnitKind.Percent
        || context.Left.Contains("tăng trưởng bình quân", StringComparison.OrdinalIgnoreCase) || SaysEachYear(context);

    // "mỗi năm", "bình quân hằng năm" beside the figure
    private static bool SaysEachYear(FigureContext context)
    {
        for (int i = context.LeftFirst + 1; i <= context.RightLast && !(i > context.Figure.Last && context.Text.Is(i, ",")); i++)
        {
            if (context.Text.Is(i, "năm") && (context.Text.Is(i - 1, "mỗi") || context.Text.Is(i - 1, "hằng") || context.Text.Is(i - 1, "hàng")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsItem(FigureContext context) =>
        context.RightFirst >= context.Text.Tokens.Length || context.Text.Is(context.RightFirst, ";") || context.Text.Is(context.RightFirst, ".") || context.Text.Is(context.RightFirst, "(");

    /// <summary>Whether the period stands before the indicator ("Năm 2018, GRDP đạt ...") and so holds for what follows, or inside it ("chỉ số PCI năm 2018").</summary>
    private static bool OpensWithPeriod(FigureContext context, TimePeriod? own)
    {
        int end = context.Left.Length > 0 ? context.PhraseFirst : context.Figure.First;
        for (int i = context.LeftFirst; i < context.Figure.First; i++)
        {
            if (i < end && context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain } || context.Text.MarkAt(i) is DateMark { Date: { } date } && own?.EndYear == date.Year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is said of one figure holds for those behind it in the sentence, unless it was said in brackets.</summary>
    private static void Carry(FigureContext context, ReadingState state, Draft? anchor, (ObservationKind? Kind, CueKind By) kind, TimePeriod? period, ObservationKind settled)
    {
        if (context.Depth > 0 && anchor is not null)
        {
            return;
        }

        // "so với chỉ tiêu 40%", "41/40 xã": a plan's figure beside its result says nothing of what follows.
        bool isInPassing = kind.Kind is ObservationKind.Target && anchor is { Kind: ObservationKind.Actual } && context.Left.Length == 0 && kind.By is CueKind.Plan or CueKind.VerdictMissed or CueKind.VerdictMet or CueKind.VerdictExceeded;
        bool isSlight = kind.By is CueKind.Done or CueKind.Future or CueKind.Passive or CueKind.Executed;
        bool endsPlan = kind.Kind is ObservationKind.Actual && state.SentenceKind is ObservationKind.Target;
        state.SentenceKind = kind.Kind is not null && !isInPassing && (!isSlight || endsPlan) ? kind.Kind : state.SentenceKind;
        bool isInner = period is { IsTerm: false } && state.SentencePeriod is { IsTerm: true } && !OpensWithPeriod(context, period);
        if (period is not null && !isInner)
        {
            state.SentencePeriod = period;
            if (anchor is null && OpensWithPeriod(context, period) && !(settled is ObservationKind.Actual && state.Profile.IsBackground(period.Value)))
            {
                state.SetPeriodInParagraph(settled, settled is ObservationKind.Actual && period is { IsTerm: true } term ? TimePeriod.Year(term.EndYear) : period.Value);
            }
        }
    }
}
