using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;

namespace Ingest.Core.Observations.Readers;

/// <summary>Reads one figure of a sentence: as a draft of its own, or as a share, gap or change of the draft before it.</summary>
internal sealed class FigureReader(ReadingState state, SentenceDrafts drafts)
{
    private string shareOf = "";
    private FigureRelation lastRelation;

    public void StartSentence() => lastRelation = FigureRelation.Own;

    public void Read(FigureContext context, FigureContext? next, FigureContext? previous)
    {
        (Draft? anchor, Draft? last) = (drafts.Anchor, state.Last);
        Take(context, next, previous);
        state.Disbursed = drafts.Anchor is { } draft && Disbursements.IsShare(draft) ? draft : state.Disbursed;
        if (context.TellsOfEarlier && anchor is not null)
        {
            drafts.GoBackTo(anchor); // "..., cùng kỳ năm trước đạt 58,9%" is told in passing
            state.Last = last;
        }
    }

    private void Take(FigureContext context, FigureContext? next, FigureContext? previous)
    {
        FigureRelation relation = Relation(context);
        if (relation is FigureRelation.Own && PlanRelation.IsPartOfShare(context, drafts.Anchor))
        {
            AttachPart(context, drafts.Anchor!);
            return;
        }

        Draft? disbursed = ReferenceEquals(state.Disbursed?.Text, context.Text) || Disbursements.GoOn(context) ? state.Disbursed : state.Last;
        if (relation is FigureRelation.Own && Disbursements.Hold(context, disbursed))
        {
            string part = Disbursements.NameOf(context, disbursed!);
            PlanRelation.Attach(context, null, drafts);
            drafts.Anchor!.Phrase = part;
            drafts.Anchor.Rules.Add(PlanRelation.PartOfShare);
            return;
        }

        if (lastRelation is FigureRelation.Change && Aspects.Hold(context, drafts))
        {
            (drafts.Anchor ?? state.Last)?.Extend(context.Text, context.Figure.Last);
            return; // "tăng 5% về lượng và 8% về giá trị": the same change by another measure
        }

        if (context.IsAsideOf(previous) && lastRelation is FigureRelation.Change or FigureRelation.PlanGap)
        {
            (drafts.Anchor ?? state.Last)?.Extend(context.Text, context.Figure.Last);
            return; // "giảm 3.009 vụ (24,25%)": the change again, in per cent
        }

        relation = SettledRelation.Of(context, relation, drafts);
        if (relation is FigureRelation.Own && LaterChanges.TryAttach(context, lastRelation, drafts))
        {
            lastRelation = FigureRelation.Change;
            return;
        }

        lastRelation = relation;
        if (!TryAttach(context, relation))
        {
            AddOwn(context, next, previous);
        }
    }

    private FigureRelation Relation(FigureContext context)
    {
        Draft? anchor = drafts.Anchor;
        bool hasRate = anchor is { Unit: "%", Value: not null };
        bool isOfChange = (anchor ?? state.Last) is { Measure: not Measure.Level, Value: not null, Figure.UnitKind: UnitKind.Percent };
        return Relations.Of(context, anchor is not null || state.Last is not null, drafts.HasAbsoluteAnchor(context), hasRate, isOfChange);
    }

    /// <summary>"giải ngân đạt 52% kế hoạch, trong đó vốn tỉnh đạt 61%".</summary>
    private void AttachPart(FigureContext context, Draft whole)
    {
        shareOf = context.HasLeft(CueKind.Among) && whole.Phrase.Length <= LeftPhrase.LongestName ? whole.Phrase : shareOf;
        PlanRelation.Attach(context, null, drafts);
        drafts.Anchor!.Phrase = $"{shareOf} {context.Left}";
        drafts.Anchor.Rules.Add(PlanRelation.PartOfShare);
    }

    private bool TryAttach(FigureContext context, FigureRelation relation)
    {
        Draft? anchor = drafts.Anchor;
        switch (relation)
        {
            case FigureRelation.PlanShare when anchor is null && context.Left.Length == 0 && state.Profile.Kind is DocumentKind.Resolution && IsTarget(context) && PlanRelation.ObjectOf(context) is { Length: > 0 } planned:
                AddOwn(context, null, null);
                drafts.Anchor!.Phrase = planned; // "Hoàn thành 100% chỉ tiêu giao quân" among goals
                return true;
            case FigureRelation.PlanShare when context.TellsOfEarlier:
                PlanRelation.Attach(context, null, drafts);
                return true;
            case FigureRelation.PlanShare when anchor is { PercentOfPlan: not null } && context.Left.Length == 0:
                anchor.Extend(context.Text, context.Figure.Last);
                return true;
            case FigureRelation.PlanShare when !(IsTarget(context) && context.Left.Length > 0):
                PlanRelation.Attach(context, drafts.AnchorFor(context), drafts);
                return true;
            case FigureRelation.PlanGap:
                PlanRelation.AttachGap(context, drafts.AnchorFor(context));
                return true;
            case FigureRelation.Change when drafts.AnchorFor(context) is { } changed && context.Left.Length == 0:
                ChangeRelation.Attach(context, drafts.OfSameUnit(context, changed));
                return true;
            default:
                return false;
        }
    }

    private void AddOwn(FigureContext context, FigureContext? next, FigureContext? previous)
    {
        Draft draft = DraftBuilder.Build(context, state, drafts.Anchor);
        draft.Unit = Units.OfPlanBehind(context, next) ?? draft.Unit;
        PairRelation.Apply(context, next, previous, draft, drafts.Anchor, state);
        drafts.TakeUpChange(draft);
        if (drafts.Anchor is { Verb: not CueKind.Add } anchor && drafts.All.Count > 0 && ReferenceEquals(drafts.All[^1], anchor) && ChangeRelation.TryMerge(context, anchor, draft))
        {
            drafts.Drop(anchor);
        }

        Draft? before = drafts.Anchor;
        CounterPhrases.ShareRight(context, previous, before);
        AddTwin(context, draft);
        drafts.Add(draft);
        if (before is { Kind: ObservationKind.Target, HasOwnKind: false, IsInPlan: false } && draft.Kind is ObservationKind.Target && before.Unit == draft.Unit && IsPlanOf(context, draft))
        {
            drafts.TurnIntoResult(before); // "thu ngân sách đạt 815 tỷ đồng, vượt mục tiêu 790 tỷ đồng đề ra": what stands beside the plan's own figure was reached
        }

        if (before is { Kind: ObservationKind.Actual } && draft.Kind is ObservationKind.Target && (context is { Left.Length: 0, Tail.Plan: true } || PlanWords.IsWhole(context) || context.Text.Is(context.LeftLast, "/") || draft.Rules.Contains("phrase-compared")))
        {
            drafts.GoBackTo(before);
            state.Last = before; // "6.486 ha/6.520 ha. Trong đó lúa đông xuân 478 ha": the parts are of the result
        }

        if (PlanRelation.WholeOf(context) is { } whole)
        {
            drafts.TurnIntoResult(draft); // "chỉ tiêu vượt xa như thu ngân sách 640/520 tỷ đồng"
            drafts.AddPlan(context, draft, whole);
        }
    }

    /// <summary>"Tam Kỳ và Điện Bàn cùng 150": one figure of two parts.</summary>
    private void AddTwin(FigureContext context, Draft draft)
    {
        if (draft.Rules.Contains(Parts.Rule) && Parts.Names(context) is [var first, var second])
        {
            Draft twin = DraftBuilder.Build(context, state, drafts.Anchor);
            (twin.Phrase, draft.Phrase) = ($"{draft.Whole} {first}", $"{draft.Whole} {second}");
            drafts.All.Add(twin);
        }
    }

    private static bool IsPlanOf(FigureContext context, Draft draft)
    {
        bool isCompared = context.HasLeft(CueKind.Decrease) || context.HasLeft(CueKind.Increase) || context.HasLeft(CueKind.Exceed) || context.HasLeft(CueKind.Versus);
        bool isPlan = context.Tail.Plan || draft.Rules.Contains("phrase-compared") || draft.Rules.Contains("kind-by-Connector") || context.HasLeft(CueKind.VerdictExceeded) || context.HasLeft(CueKind.VerdictMissed);
        return context.Left.Length == 0 && (context.Tail.Aims ? isCompared : isPlan);
    }

    private bool IsTarget(FigureContext context) =>
        (Kinds.Own(context.Text, context.LeftFirst, context.LeftLast, null, state.Profile).Kind ?? state.SentenceKind ?? (context.Tail.Bound is CueKind.AtLeast ? ObservationKind.Target : (ObservationKind?)null) ?? state.ParagraphKind ?? state.ListKind ?? state.SectionKind) is ObservationKind.Target;
}
