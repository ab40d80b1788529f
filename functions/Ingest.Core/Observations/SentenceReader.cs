using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads the figures of one sentence into drafts.</summary>
internal sealed class SentenceReader(ReadingState state, List<Draft> drafts)
{
    private bool speaksOfPlan;
    private Draft? anchor;
    private Draft? outer;
    private string shareOf = "";
    private FigureRelation lastRelation;
    private int opening;

    public void Read(AnnotatedText text, Sentence sentence)
    {
        state.StartSentence();
        anchor = null;
        outer = null;
        lastRelation = FigureRelation.Own;
        speaksOfPlan = PlanWords.AreIn(text, sentence);
        Introductions.ReadTheme(text, sentence, state);
        Introductions.ReadEstimate(text, sentence, state);
        Adoptions.Read(text, sentence, state);
        if (state.ParagraphKind is null && text.CueAt(sentence.First) is CueKind.Copula or CueKind.Among && sentence.First == 0)
        {
            state.ParagraphKind = state.EarlierKind;
        }

        int before = opening = drafts.Count;
        List<FigureContext> figures = ClauseCutter.Cut(text, sentence);
        for (int i = 0; i < figures.Count; i++)
        {
            FigureContext context = figures[i];
            if (context.Depth == 0 && i > 0 && figures[i - 1].Depth > 0)
            {
                anchor = outer;
            }

            Introductions.Read(context, sentence, state);
            if (RespectiveFigures.Count(figures, i) is > 1 and var count)
            {
                if (RespectiveShares.TryHandOut(figures, i, count, drafts, before))
                {
                    i += count - 1;
                    continue;
                }

                i = RespectiveFigures.Take(figures, i, count, state, this, anchor);
                continue;
            }

            Take(context, i + 1 < figures.Count ? figures[i + 1] : null, i > 0 ? figures[i - 1] : null);
            outer = context.Depth == 0 ? anchor : outer;
        }

        for (int i = before; i < drafts.Count; i++)
        {
            drafts[i].StandsInPlanTalk = speaksOfPlan;
        }

        IndexYears.Spread(drafts, before);
        if (drafts.Count > before)
        {
            Introductions.ReadWithFigures(drafts, before, state);
        }

        if (figures.Count == 0)
        {
            Introductions.ReadWithoutFigures(text, sentence, state);
        }
    }

    private void Take(FigureContext context, FigureContext? next, FigureContext? previous)
    {
        FigureRelation relation = Relations.Of(context, anchor is not null || state.Last is not null, HasAbsoluteAnchor(context), anchor is { Unit: "%", Value: not null }, anchor is { Unit: "%", Value: not null, Measure: not Measure.Level });
        if (relation is FigureRelation.Own && PlanRelation.IsPartOfShare(context, anchor))
        {
            shareOf = context.HasLeft(CueKind.Among) && anchor!.Phrase.Length <= LeftPhrase.LongestName ? anchor.Phrase : shareOf;
            PlanRelation.Attach(context, null, this);
            anchor!.Phrase = $"{shareOf} {context.Left}";
            anchor.Rules.Add(PlanRelation.PartOfShare);
            return;
        }

        if (context.IsAsideOf(previous) && lastRelation is FigureRelation.Change or FigureRelation.PlanGap)
        {
            (anchor ?? state.Last)?.Extend(context.Text, context.Figure.Last);
            return; // "giảm 3.009 vụ (24,25%)": the change again, in per cent
        }

        relation = anchor is { Value: { } reached } && anchor.Unit == context.Figure.Unit && context.Left.Length == 0 && context.Figure.Value < reached / 2 && context.Depth == anchor.Depth && Relations.ExceedsPlan(context)
            ? FigureRelation.PlanGap : relation; // "5.710 tỷ đồng, vượt dự toán được giao 876 tỷ đồng" cannot be the plan itself
        if (relation is FigureRelation.Own && TryLaterChange(context))
        {
            lastRelation = FigureRelation.Change;
            return;
        }

        lastRelation = relation;
        switch (relation)
        {
            case FigureRelation.PlanShare when anchor is { PercentOfPlan: not null } && context.Left.Length == 0:
                anchor.Extend(context.Text, context.Figure.Last);
                return;
            case FigureRelation.PlanShare when !(IsTarget(context) && context.Left.Length > 0):
                PlanRelation.Attach(context, AnchorFor(context), this);
                return;
            case FigureRelation.PlanGap:
                PlanRelation.AttachGap(context, AnchorFor(context));
                return;
            case FigureRelation.Change when AnchorFor(context) is { } changed && context.Left.Length == 0:
                ChangeRelation.Attach(context, OfSameUnit(context, changed));
                return;
        }

        Draft draft = DraftBuilder.Build(context, state, anchor);
        PairRelation.Apply(context, next, previous, draft, anchor, state);
        if (anchor is not null && drafts.Count > 0 && ReferenceEquals(drafts[^1], anchor) && anchor.Verb is not CueKind.Add && ChangeRelation.TryMerge(context, anchor, draft))
        {
            drafts.RemoveAt(drafts.LastIndexOf(anchor));
        }

        Draft? before = anchor;
        Phrases.ShareRight(context, previous, before);
        if (draft.Rules.Contains(Parts.Rule) && Parts.Names(context) is [var first, var second])
        {
            Draft twin = DraftBuilder.Build(context, state, anchor);
            (twin.Phrase, draft.Phrase) = ($"{draft.Whole} {first}", $"{draft.Whole} {second}");
            drafts.Add(twin);
        }

        Add(draft);
        if (before is { Kind: ObservationKind.Actual } && draft.Kind is ObservationKind.Target && (context is { Left.Length: 0, Tail.Plan: true } || context.Text.Is(context.LeftLast, "/")))
        {
            // A plan's figure in passing: what follows is still about the result.
            anchor = before;
        }

        if (draft.Kind is ObservationKind.Actual && PlanRelation.WholeOf(context) is { } whole)
        {
            AddPlan(context, draft, whole);
        }
    }

    /// <summary>"mới trồng 24/30 ha theo kế hoạch": the whole is the plan's figure.</summary>
    private void AddPlan(FigureContext context, Draft result, decimal whole)
    {
        Draft plan = DraftBuilder.Build(context, state, anchor);
        plan.Kind = ObservationKind.Target;
        plan.Value = whole;
        plan.Phrase = result.Phrase;
        plan.Period = result.Period;
        plan.Estimated = false;
        plan.HasStrongKind = true;
        plan.Rules.Add(PlanRelation.OutOfPlan);
        result.Rules.Add(PlanRelation.OutOfPlan);
        drafts.Add(plan);
    }

    /// <summary>Takes a draft up and makes it what later figures of the sentence refer to.</summary>
    public void Add(Draft draft)
    {
        drafts.Add(draft);
        anchor = draft;
        state.Last = draft;
        if (draft.Period is { } period && draft is { HasOwnPeriod: true, OpensWithPeriod: true, Depth: 0 } && !(draft.Kind is ObservationKind.Actual && (state.Profile.IsBackground(period) || state.Profile is { IsInterim: true, Published: not null } && state.Profile.IsBehind(period))))
        {
            state.Remember(draft.Kind, draft.Kind is ObservationKind.Actual && period.IsTerm ? TimePeriod.Year(Math.Min(period.EndYear, state.Profile.ReportYear ?? period.EndYear)) : period); // a later paragraph tells where the term has led
        }
    }

    /// <summary>The indicators of the last figures before, where they have the units of these in the same order: "Kết quả lần lượt là 1 huyện, 9 xã" takes up the plan's.</summary>
    public List<string> SubjectsOf(List<FigureContext> row)
    {
        int start = drafts.Count - row.Count;
        for (int i = 0; i < row.Count; i++)
        {
            if (start < 0 || row[i].Figure.UnitKind is not UnitKind.Counter || drafts[start + i].Unit != row[i].Figure.Unit)
            {
                return [];
            }
        }

        return [.. drafts.Skip(start).Select(draft => draft.Phrase)];
    }

    /// <summary>Makes a result of what was taken for a plan, with the period that results have here where it was not said.</summary>
    public void TurnIntoResult(Draft draft)
    {
        if (draft is { Kind: ObservationKind.Target, HasOwnPeriod: false } && state.SentencePeriod is null && state.Profile.IsFuture(draft.Period))
        {
            draft.Period = CarriedPeriods.Of(state, ObservationKind.Actual);
        }

        draft.Kind = ObservationKind.Actual;
        state.Tells = true;
    }

    public Draft BuildShare(FigureContext context) => DraftBuilder.Build(context, state, anchor, ObservationKind.Actual);

    /// <summary>Whether the figure before is an amount without a whole given: a bare "đạt 76,9%" behind it can only be its share of the plan.</summary>
    private bool HasAbsoluteAnchor(FigureContext context) =>
        anchor is { Value: not null, PercentOfPlan: null, Kind: ObservationKind.Actual } && (anchor.Figure.OutOf is null || anchor.Rules.Contains(PlanRelation.OutOfPlan)) && !context.OpensClause && anchor.Depth == context.Depth
        && (anchor.Figure.UnitKind is UnitKind.Measured || anchor.Figure.UnitKind is UnitKind.Counter && speaksOfPlan);

    /// <summary>"...; so với cùng kỳ tăng 5 vụ, giảm 3 người chết": changes of the figures before, told together behind them.</summary>
    private bool TryLaterChange(FigureContext context)
    {
        bool isChange = context is { Left.Length: 0, Depth: 0, Figure.UnitKind: UnitKind.Counter } && context.Tail.Verb is CueKind.Increase or CueKind.Decrease && context.Right.Length > 0;
        if (!isChange || !(lastRelation is FigureRelation.Change || IsComparedBefore(context)))
        {
            return false;
        }

        Draft? owner = OfSentence(draft => draft.Unit == context.Figure.Unit && draft.Change is null && draft.Phrase.Contains(context.Right, StringComparison.OrdinalIgnoreCase));
        if (owner is not null)
        {
            ChangeRelation.Attach(context, owner);
        }

        return true;
    }

    /// <summary>"64 vụ, làm 31 người chết; so với cùng kỳ giảm 6 vụ": a counted change belongs to what is counted so.</summary>
    private Draft OfSameUnit(FigureContext context, Draft anchor) =>
        context.Figure.UnitKind is UnitKind.Counter && anchor.Unit != context.Figure.Unit && anchor.Figure.UnitKind is UnitKind.Counter
            ? OfSentence(draft => draft.Unit == context.Figure.Unit && draft.Change is null) ?? anchor
            : anchor;

    /// <summary>The last draft of the sentence that fits, or null.</summary>
    private Draft? OfSentence(Predicate<Draft> fits)
    {
        int at = drafts.Count > opening ? drafts.FindLastIndex(drafts.Count - 1, drafts.Count - opening, fits) : -1;
        return at < 0 ? null : drafts[at];
    }

    private static bool IsComparedBefore(FigureContext context)
    {
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (context.Text.CueAt(i) is CueKind.Versus || context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline })
            {
                return true;
            }
        }

        return false;
    }

    private Draft? AnchorFor(FigureContext context) => context.Left.Length > 0 ? null : anchor ?? state.Last;

    private bool IsTarget(FigureContext context) =>
        (Kinds.Own(context.Text, context.LeftFirst, context.LeftLast, null, state.Profile).Kind ?? state.SentenceKind ?? state.ParagraphKind ?? state.ListKind ?? state.SectionKind) is ObservationKind.Target;
}
