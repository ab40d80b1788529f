using Ingest.Core.Mentions;
using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Readers;

/// <summary>Deals the words of a sentence out to its figures: what stands between two figures belongs partly to the one before and partly to the one behind.</summary>
internal static class ClauseCutter
{
    public static List<FigureContext> Cut(AnnotatedText text, Sentence sentence)
    {
        List<FigureContext> contexts = [];
        int depth = 0;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            depth = Math.Max(0, depth + (text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0));
            if (text.MarkAt(i) is not FigureMark figure || !IsUsable(text, figure))
            {
                continue;
            }

            FigureContext context = new(text, figure) { LeftFirst = sentence.First, RightLast = sentence.Last, Depth = depth, OpensClause = contexts.Count == 0 };
            if (contexts.Count > 0 && IsInsideName(contexts[^1], context))
            {
                i = figure.Last;
                continue;
            }

            if (contexts.Count > 0)
            {
                Divide(contexts[^1], context);
            }

            contexts.Add(context);
            i = figure.Last;
        }

        foreach (FigureContext context in contexts)
        {
            EndAtStop(context);
            context.Tail = Tail.Read(context);
            (context.Left, context.PhraseFirst) = LeftPhrase.Build(text, context.LeftFirst, context.Tail.First);
            (context.Right, context.PhraseLast) = RightPhrase.Build(context);
            context.DropNameless();
        }

        BracketedChanges.Join(contexts);
        return contexts;
    }

    /// <summary>"2,88; 2,05 và 1,79 tỷ USD": whether another number of a row follows, which has the unit of them all.</summary>
    public static bool GoesOn(FigureContext context) =>
        context.Figure.Unit is null && context.Text.MarkAt(context.RightFirst + 1) is FigureMark && (context.Text.Is(context.RightFirst, ";") || context.Text.Is(context.RightFirst, ",") || context.Text.Is(context.RightFirst, "và"));

    /// <summary>"70% trạm y tế thực hiện tối thiểu 80% danh mục kỹ thuật", "100% xã có ít nhất 1 sân chơi": how much each has belongs to what is counted.</summary>
    private static bool IsInsideName(FigureContext left, FigureContext right)
    {
        AnnotatedText text = left.Text;
        bool isCount = left.Figure.UnitKind is UnitKind.Percent or UnitKind.Counter && left.Depth == right.Depth && right.LeftLast - left.RightFirst >= 2;
        if (!isCount || text.CueAt(right.LeftLast) is not (CueKind.AtLeast or CueKind.AtMost))
        {
            return false;
        }

        for (int i = left.RightFirst; i <= right.LeftLast; i++)
        {
            if (!text.IsWord(i) || text.MarkAt(i) is PeriodMark
                || text.CueAt(i) is CueKind.Connector or CueKind.Among or CueKind.Opener or CueKind.UpTo or CueKind.DownTo or CueKind.EqualTo or CueKind.Increase or CueKind.Decrease or CueKind.Copula or CueKind.Aim or CueKind.Plan or CueKind.Versus or CueKind.Reach)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUsable(AnnotatedText text, FigureMark figure) => FigureJudge.ReasonFor(text, figure) is null;

    private static void Divide(FigureContext left, FigureContext right)
    {
        int from = left.RightFirst;
        int to = right.LeftLast;
        int split = ClauseSplits.Bracket(left, right, from, to);
        split = split >= 0 ? split : ClauseSplits.Find(left.Text, from, to, ";");
        right.OpensClause = split >= 0 && left.Text.Is(split, ";") && !GoesOn(left);
        split = split >= 0 ? split : ClauseSplits.BeforeLabel(left.Text, ClauseSplits.Find(left.Text, from, to, ":"), from);
        split = split >= 0 ? split : ClauseSplits.BeforePart(left.Text, from, to);
        split = split >= 0 ? split : ClauseSplits.BeforeVerb(left.Text, from, to);
        split = split >= 0 ? split : ClauseSplits.Find(left.Text, from, to, ",");
        if (split >= 0)
        {
            left.RightLast = split - 1;
            right.LeftFirst = split + 1;
            return;
        }

        split = ClauseSplits.PlanOf(left.Text, from, to);
        split = split >= 0 ? split : ClauseSplits.Joint(left.Text, from, to);
        right.IsCoordinated = split >= 0 && left.Text.CueAt(split) is CueKind.Connector;
        if (split < 0 && left.Figure.UnitKind is UnitKind.Counter && Constructions.Consequence(left.Text, from, to) is > 0 and var verb)
        {
            left.RightLast = verb - 1; // "14 vụ cháy rừng làm 3 người bị thương": what happened names both
            right.LeftFirst = from;
            return;
        }

        bool isShared = split < 0 && left.Figure.UnitKind is UnitKind.Counter && left.Text.CueAt(from) is CueKind.Passive;
        split = split >= 0 ? split : from;
        left.RightLast = isShared ? to : split - 1; // "1.200 hộ được vay 45 tỷ đồng" says of both what happened
        right.LeftFirst = split;
    }

    private static void EndAtStop(FigureContext context)
    {
        for (int i = context.RightFirst; i <= context.RightLast; i++)
        {
            if (context.Text.Is(i, ";") || context.Text.Is(i, ")") && context.Depth > 0)
            {
                context.RightLast = i - 1;
                return;
            }
        }
    }
}
