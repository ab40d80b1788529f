using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Readers;

/// <summary>"giảm từ 2.310 hộ (chiếm 9,8%) đầu nhiệm kỳ xuống còn 640 hộ": what stands in brackets behind the older level parts neither it from the later one nor its period from it.</summary>
internal static class BracketedChanges
{
    public static void Join(List<FigureContext> figures)
    {
        for (int i = 2; i < figures.Count; i++)
        {
            FigureContext end = figures[i];
            if (end is { OpensClause: false, Left.Length: 0, Tail.Verb: CueKind.UpTo or CueKind.DownTo } && StartOf(figures, i) is { } start)
            {
                (start.ChangeEnd, end.ChangeStart) = (end, start);
                TakePeriod(start, end);
                end.PeriodPastBrackets = PeriodBehind(figures, i);
            }
        }
    }

    private static FigureContext? StartOf(List<FigureContext> figures, int end)
    {
        int start = end - 1;
        while (start >= 0 && figures[start].Depth > figures[end].Depth)
        {
            start--;
        }

        return start >= 0 && start < end - 1 && figures[start].Depth == figures[end].Depth && figures[start].Tail.HasFrom ? figures[start] : null;
    }

    /// <summary>"xuống 420 hộ (1,6%) [năm 2019]".</summary>
    private static PeriodMark? PeriodBehind(List<FigureContext> figures, int end)
    {
        int last = end;
        while (last + 1 < figures.Count && figures[last + 1].Depth > figures[end].Depth)
        {
            last++;
        }

        int at = figures[last].Figure.Last + 1;
        return last > end && figures[last].Text.Is(at, ")") ? figures[last].Text.MarkAt(at + 1) as PeriodMark : null;
    }

    /// <summary>What stands between the brackets and the verb is the older level's.</summary>
    private static void TakePeriod(FigureContext start, FigureContext end)
    {
        for (int i = end.LeftFirst; i <= end.LeftLast && end.Text.CueAt(i) is not (CueKind.UpTo or CueKind.DownTo); i++)
        {
            if (end.Text.MarkAt(i) is PeriodMark mark)
            {
                start.PeriodPastBrackets = mark;
                end.LeftFirst = mark.Last + 1;
                i = mark.Last;
            }
        }
    }
}
