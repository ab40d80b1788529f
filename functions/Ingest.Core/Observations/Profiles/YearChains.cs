using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Reckons from years that are named beside those spoken of from the day of the report which year it speaks from.</summary>
internal static class YearChains
{
    /// <summary>"Riêng năm ngoái bắt 186 vụ, giảm 58 vụ so với 2016": last year was 2017, so the text is of 2018.</summary>
    public static int? SpokenFrom(AnnotatedText text, Sentence sentence, PeriodMark mark)
    {
        bool isLastYear = mark is { Relative: CueKind.Previous, Use: PeriodUse.Plain } && (text.Is(mark.Last, "ngoái") || text.Is(mark.Last, "trước") && text.Is(mark.Last - 1, "năm"));
        for (int i = mark.Last + 1; isLastYear && i <= sentence.Last && text.MarkAt(i) is not PeriodMark { Use: PeriodUse.Plain }; i++)
        {
            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Relative: CueKind.None, Period: { IsTerm: false } before })
            {
                return before.EndYear + 2;
            }
        }

        return null;
    }

    /// <summary>"...; năm nay đã trồng 1.100 ha", "Đến nay, ...": what opens what holds on the day of the report does to the year told of before it; null for other words.</summary>
    public static Trace? NowOf(AnnotatedText text, PeriodMark mark) =>
        (mark.First == 0 || text.Tokens[mark.First - 1].Kind is TokenKind.Symbol || text.Is(mark.First - 1, "nhưng") || text.Is(mark.First - 1, "còn")) && mark.Use is PeriodUse.Plain
            ? mark.Relative switch { CueKind.ThisYear => Trace.Overtaken, CueKind.Now => Trace.Outdated, _ => null } : null;

    /// <summary>The year that a mark tells of, which "năm nay" behind it leaves behind ("Năm 2021 trồng 900 ha"); null where it plans or names a part of a year.</summary>
    public static int? Told(AnnotatedText text, Sentence sentence, PeriodMark mark, DocumentProfile blank) =>
        mark is { Relative: CueKind.None or CueKind.YearsLater, IsDeadline: false, IsTakenUp: false, Period: { IsTerm: false, IsPart: false } told }
        && ClauseKinds.FiguresBehind(text, mark.Last, sentence.Last) > 0 && ClauseKinds.Of(text, sentence, mark, blank) is not ObservationKind.Target ? told.EndYear : null;
}
