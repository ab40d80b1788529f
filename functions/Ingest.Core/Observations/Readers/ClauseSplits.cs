using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;

namespace Ingest.Core.Observations.Readers;

/// <summary>Finds the token at which the words between two figures part; -1 where a kind of joint is not there.</summary>
internal static class ClauseSplits
{
    /// <summary>A bracket that opens or closes between two figures divides them.</summary>
    public static int Bracket(FigureContext left, FigureContext right, int from, int to)
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

    public static int Find(AnnotatedText text, int from, int to, string split)
    {
        int depth = 0;
        for (int i = from; i <= to; i++)
        {
            if (text.Tokens[i].Kind is not TokenKind.Symbol)
            {
                continue;
            }

            depth += text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0;
            if (depth == 0 && text.Is(i, split))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>", năm 2012: 163 tỷ đồng": a year before a colon belongs to the figure behind it; any other colon divides itself.</summary>
    public static int BeforeLabel(AnnotatedText text, int colon, int from) =>
        colon > from && text.MarkAt(colon - 1) is PeriodMark { Use: PeriodUse.Plain } label && label.First > from && text.Is(label.First - 1, ",") ? label.First - 1 : colon;

    /// <summary>"..., trong đó": all commas before it belong to the figure on the left.</summary>
    public static int BeforePart(AnnotatedText text, int from, int to)
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
    public static int BeforeVerb(AnnotatedText text, int from, int to)
    {
        int first = Find(text, from, to, ",");
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
    public static int PlanOf(AnnotatedText text, int from, int to)
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

    public static int Joint(AnnotatedText text, int from, int to)
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
}
