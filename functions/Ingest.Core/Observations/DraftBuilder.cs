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
        draft.Verb = context.Tail.Verb;
        draft.Refusal = Hypotheses.ReasonFor(context, state.Profile);
        draft.Measure = Measures.Of(context, phrase);
        if (anchor is not null && context.Left.Length == 0 && context.Depth == anchor.Depth && context.Tail.Verb is CueKind.None && anchor.Measure is not Measure.Level && anchor.Unit == figure.Unit)
        {
            draft.Measure = anchor.Measure;
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
            draft.Measure = anchor.Measure;
        }

        if (kind is null && Relations.IsBesidePlan(context))
        {
            (kind, by) = (ObservationKind.Actual, CueKind.Done);
        }

        if (by is CueKind.None or CueKind.VerdictExceeded && PlanWords.IsPlanBehind(context))
        {
            (kind, by) = (ObservationKind.Target, CueKind.Plan);
        }

        ObservationKind? byPeriod = own is not null && own != carried ? Kinds.ByPeriod(own, state.Profile) : null;
        TimePeriod? told = own ?? carried ?? state.PeriodInParagraph(ObservationKind.Actual);
        draft.HasOwnKind = kind is not null || byPeriod is not null;
        draft.Kind = known ?? kind ?? byPeriod ?? (isAside ? anchor!.Kind : (ObservationKind?)null) ?? state.SentenceKind ?? state.ParagraphKind ?? state.ListKind ?? state.SectionKind ?? state.ParagraphHint
            ?? Kinds.ByPeriod(told, state.Profile) ?? Kinds.ByReportYear(told, state.Profile) ?? state.Profile.DefaultKind;
        draft.HasStrongKind = by is CueKind.Aim or CueKind.Assigned or CueKind.Estimate or CueKind.Plan or CueKind.Forecast;
        draft.IsNamedLikeIndicator = context.Text.CueAt(context.PhraseFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName;
        draft.IsInPlan = (state.SentenceKind ?? state.ParagraphKind ?? state.ListKind ?? state.SectionKind) is not null || state.Profile.Kind is DocumentKind.Resolution;
        draft.Rules.Add(kind is not null ? $"kind-by-{by}" : byPeriod is not null ? "kind-by-period" : "kind-carried");
        TimePeriod? inPassing = anchor is { Kind: ObservationKind.Actual } && draft.Kind is ObservationKind.Target && context.Left.Length == 0 && anchor.Period is { } reached && !state.Profile.IsOfTerm(reached)
            ? anchor.Period : null;
        draft.Period = own ?? carried ?? inPassing ?? state.PeriodInParagraph(draft.Kind) ?? state.ListPeriod ?? state.SectionPeriod ?? state.LastPeriod(draft.Kind)
            ?? (draft.Kind is ObservationKind.Target ? state.Profile.TargetPeriod : state.Profile.ActualPeriod);
        if (own is null && draft.Kind is ObservationKind.Actual && state.Profile.Term is { } term && draft.Unit is "%/năm")
        {
            draft.Period = term; // a yearly rate reported for the term that is being summed up
        }

        draft.HasOwnPeriod = own is not null;
        draft.OpensWithPeriod = own is not null && isLeft && OpensWithPeriod(context);
        draft.Rules.Add(own is not null ? "period-beside" : "period-carried");
        draft.Estimated = draft.Kind is ObservationKind.Actual && (by is CueKind.Estimate or CueKind.Forecast || context.HasLeft(CueKind.Estimate)
            || (context.IsCoordinated && context.Left.Length == 0 && anchor is { Estimated: true }));
        Carry(context, state, anchor, (kind, by), isLeft || own is not null && draft.Kind is ObservationKind.Target && state.Profile.IsFuture(own) ? own : null, draft.Kind);
    }

    private static bool EndsItem(FigureContext context) =>
        context.RightFirst >= context.Text.Tokens.Length || context.Text.Is(context.RightFirst, ";") || context.Text.Is(context.RightFirst, ".") || context.Text.Is(context.RightFirst, "(");

    /// <summary>Whether the period stands before the indicator ("Năm 2018, GRDP đạt ...") and so holds for what follows, or inside it ("chỉ số PCI năm 2018").</summary>
    private static bool OpensWithPeriod(FigureContext context)
    {
        for (int i = context.LeftFirst; i < context.PhraseFirst; i++)
        {
            if (context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain })
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
        state.SentenceKind = kind.Kind is not null && !isInPassing && kind.By is not (CueKind.Done or CueKind.Future or CueKind.Passive or CueKind.Executed) ? kind.Kind : state.SentenceKind;
        if (period is not null)
        {
            state.SentencePeriod = period;
            if (anchor is null && OpensWithPeriod(context) && !(settled is ObservationKind.Actual && state.Profile.IsBackground(period.Value)))
            {
                state.SetPeriodInParagraph(settled, settled is ObservationKind.Actual && period is { IsTerm: true } term ? TimePeriod.Year(term.EndYear) : period.Value);
            }
        }
    }
}
