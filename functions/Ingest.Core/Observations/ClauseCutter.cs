using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

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
            if (contexts.Count > 1 && context.Figure.Unit is "%" && IsBareVerb(context.Left) && Relations.Compared(context) is CueKind.Plan)
            {
                (context.Left, context.PhraseFirst) = ("", context.Tail.First); // "..., hoàn thành 67,4% kế hoạch" says of what went before
            }
        }

        return contexts;
    }

    private static bool IsBareVerb(string phrase) => phrase is "hoàn thành" or "thực hiện" or "đã hoàn thành" or "mới hoàn thành" or "đã thực hiện";

    private static bool IsUsable(AnnotatedText text, FigureMark figure) => FigureJudge.ReasonFor(text, figure) is null;

    private static void Divide(FigureContext left, FigureContext right)
    {
        int from = left.RightFirst;
        int to = right.LeftLast;
        int split = Bracket(left, right, from, to);
        split = split >= 0 ? split : Find(left.Text, from, to, text => text is ";");
        right.OpensClause = split >= 0 && left.Text.Is(split, ";");
        split = split >= 0 ? split : Find(left.Text, from, to, text => text is ":");
        split = split >= 0 ? split : BeforePart(left.Text, from, to);
        split = split >= 0 ? split : BeforeVerb(left.Text, from, to);
        split = split >= 0 ? split : Find(left.Text, from, to, text => text is ",");
        if (split >= 0)
        {
            left.RightLast = split - 1;
            right.LeftFirst = split + 1;
            return;
        }

        split = PlanOf(left.Text, from, to);
        split = split >= 0 ? split : Joint(left.Text, from, to);
        right.IsCoordinated = split >= 0 && left.Text.CueAt(split) is CueKind.Connector;
        bool isShared = split < 0 && left.Figure.UnitKind is UnitKind.Counter && left.Text.CueAt(from) is CueKind.Passive;
        split = split >= 0 ? split : from;
        left.RightLast = isShared ? to : split - 1; // "1.200 hộ được vay 45 tỷ đồng" says of both what happened
        right.LeftFirst = split;
    }

    /// <summary>A bracket that opens or closes between two figures divides them.</summary>
    private static int Bracket(FigureContext left, FigureContext right, int from, int to)
    {
        if (left.Depth == right.Depth)
        {
            return -1;
        }

        string sign = right.Depth > left.Depth ? "(" : ")";
        for (int i = sign is "(" ? to : from; i >= from && i <= to; i += sign is "(" ? -1 : 1)
        {
            if (left.Text.Is(i, sign))
            {
                return i;
            }
        }

        return -1;
    }

    private static int Find(AnnotatedText text, int from, int to, Func<string, bool> isSplit)
    {
        int depth = 0;
        for (int i = from; i <= to; i++)
        {
            if (text.Tokens[i].Kind is not TokenKind.Symbol)
            {
                continue;
            }

            string sign = text.Folds(i).ToString();
            depth += sign is "(" ? 1 : sign is ")" ? -1 : 0;
            if (depth == 0 && isSplit(sign))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"..., trong đó": all commas before it belong to the figure on the left.</summary>
    private static int BeforePart(AnnotatedText text, int from, int to)
    {
        for (int i = from + 1; i <= to; i++)
        {
            if (text.CueAt(i) is CueKind.Among && text.Is(i - 1, ","))
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>"12.400 người tham gia BHXH, BHYT, đạt 101%": the last comma, behind which only a verb stands, where what is between it and the first goes on a list of nouns.</summary>
    private static int BeforeVerb(AnnotatedText text, int from, int to)
    {
        int first = Find(text, from, to, sign => sign is ",");
        int last = to;
        while (last > first && !text.Is(last, ","))
        {
            last--;
        }

        bool isVerb = text.CueAt(last + 1) is CueKind.Reach or CueKind.EqualTo or CueKind.Exceed or CueKind.Increase or CueKind.Decrease && text.MarkAt(last + 1)!.Last >= to - 2;
        if (first < 0 || last <= first || !isVerb || last - first > 7 || first == from)
        {
            return -1;
        }

        for (int i = first + 1; i < last; i++)
        {
            if (text.MarkAt(i) is not null and not CueMark { Kind: CueKind.FalseFriend })
            {
                return -1;
            }
        }

        return last;
    }

    /// <summary>"90% so với chỉ tiêu giao là 75%": the comparison belongs to the plan's figure behind it.</summary>
    private static int PlanOf(AnnotatedText text, int from, int to)
    {
        for (int i = from; i <= to; i++)
        {
            if (text.CueAt(i) is CueKind.VerdictMissed or CueKind.VerdictExceeded && PlanWords.NamesPlan(text, i, to))
            {
                return i;
            }

            if (text.CueAt(i) is CueKind.Versus)
            {
                bool namesPlan = false;
                for (int j = i; j <= to; j++)
                {
                    namesPlan = text.CueAt(j) is not CueKind.Connector && (namesPlan || text.CueAt(j) is CueKind.Plan or CueKind.Aim or CueKind.Assigned);
                }

                return namesPlan ? i : -1;
            }
        }

        return -1;
    }

    private static int Joint(AnnotatedText text, int from, int to)
    {
        for (int pass = 0; pass < 2; pass++)
        {
            for (int i = from; i <= to; i++)
            {
                bool isJoint = pass is 0
                    ? text.CueAt(i) is CueKind.Connector or CueKind.Among or CueKind.UpTo or CueKind.DownTo or CueKind.Opener or CueKind.EqualTo
                    : text.CueAt(i) is CueKind.Increase or CueKind.Decrease or CueKind.Reach or CueKind.Exceed or CueKind.Multiply or CueKind.Share or CueKind.Rank or CueKind.UpToEnd or CueKind.Copula
                        || text.MarkAt(i) is PeriodMark && i > from;
                if (isJoint)
                {
                    return i;
                }
            }
        }

        return -1;
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
