using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Periods that hold for more than the figure that they were read with.</summary>
internal static class LentPeriods
{
    private const int LongestAside = 10;
    private const int LongestClause = 30;

    /// <summary>"giảm 30% thời gian và 25% chi phí ngay trong năm 2026": the year behind the second of two joined figures is of both.</summary>
    public static void GiveBack(FigureContext context, Draft draft, Draft? earlier, bool isLeft)
    {
        bool isJoined = context is { IsCoordinated: true, Left.Length: 0, Depth: 0 } || context.Text.Is(context.LeftLast, "và") && context.Depth == 0;
        if (isJoined && !isLeft && draft is { HasOwnPeriod: true, Period: not null } && earlier is { HasOwnPeriod: false, Depth: 0 } && earlier.Kind == draft.Kind && earlier.Unit == draft.Unit && earlier.Text == draft.Text)
        {
            earlier.Period = draft.Period;
            earlier.Rules.Add("period-of-both");
        }
    }

    /// <summary>"; đến năm 2030 không còn xã nghèo (hiện còn 12 xã) và 95% hộ có nước sạch": what a clause says before the brackets of its first figure holds for what stands behind them.</summary>
    public static bool TryAnnounce(FigureContext context, ReadingState state)
    {
        AnnotatedText text = context.Text;
        int open = context.LeftLast;
        while (open > 0 && context.Figure.First - open <= LongestAside && !text.Is(open, "("))
        {
            open--;
        }

        int first = open;
        while (first > 0 && open - first <= LongestClause && text.MarkAt(first - 1) is not FigureMark && !text.Is(first - 1, ";") && !text.Is(first - 1, "."))
        {
            first--;
        }

        bool opens = text.Is(open, "(") && (first == 0 || text.Is(first - 1, ";") || text.Is(first - 1, "."));
        if (opens && Periods.Last(text, first, open - 1, state.Profile) is { } period)
        {
            state.SentencePeriod = period;
            state.SentenceKind = Kinds.Own(text, first, open - 1, period, state.Profile).Kind ?? state.SentenceKind;
            return true;
        }

        return false;
    }
}
