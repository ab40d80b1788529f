using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Years that are spoken of from the day of the report ("năm qua", "năm nay", "năm tới"), counted until it is known which they are.</summary>
internal sealed class SpokenCounts
{
    private const int YearsBehindMiddle = 2;

    private readonly Dictionary<Trace, int> counts = [];
    private bool isHalfOver;

    public void Read(AnnotatedText text, Sentence sentence, PeriodMark mark, DocumentProfile blank, Surroundings around)
    {
        if (mark.Use is PeriodUse.Baseline || mark.Use is not PeriodUse.Plain && mark.Relative is not CueKind.NextTerm)
        {
            return;
        }

        isHalfOver |= IsHalf(text, mark);
        ObservationKind? kind = ClauseKinds.Of(text, sentence, mark, blank) ?? around.Section;
        bool isTold = kind is not ObservationKind.Target && text.CueAt(mark.First - 1) is not CueKind.Plan;
        if (mark is { Relative: CueKind.SameYear, Period: { IsPart: true } part })
        {
            Count(Trace.Part, isTold && IsOver(part, blank) && ClauseKinds.FiguresBehind(text, mark.Last, sentence.Last) > 0);
        }
        else
        {
            Count(TraceOf(text, mark, isTold), mark.Relative is not CueKind.Previous || ClauseKinds.FiguresBehind(text, mark.Last, sentence.Last) > 0);
        }
    }

    /// <summary>Notes them on the years that they mean in a text of <paramref name="report"/>: in its first months "năm qua" and "cả năm" are the year before.</summary>
    public void Place(PeriodTraces traces, int report, bool isOpening)
    {
        foreach ((Trace trace, int count) in counts.Where(count => count.Key is not (Trace.NextTerm or Trace.YearBehind or Trace.TermSpoken)))
        {
            int year = trace switch
            {
                Trace.PastYear or Trace.WholeYear when isOpening => report - 1,
                Trace.NextYear => report + 1,
                _ => report,
            };
            traces.Add(year, trace, count);
        }
    }

    /// <summary>Notes on the last years of the terms named that the text plans a term to come, by name ("chặng đường 2026 - 2030") or by relation ("5 năm tới").</summary>
    public void PlaceTerms(PeriodTraces traces)
    {
        TimePeriod[] terms = [.. traces.Periods.Where(period => traces.Count(period, Trace.TermNamed) > 0)];
        foreach (TimePeriod term in terms)
        {
            int named = terms.Count(next => next.StartYear - term.EndYear is 0 or 1 && traces.Count(next, Trace.Planned) > 0 && traces.Count(term, Trace.Planned) == 0);
            traces.Add(term.EndYear - YearsBehindMiddle, Trace.HalfTerm, isHalfOver ? 1 : 0);
            traces.Add(term.EndYear, Trace.NextTerm, counts.GetValueOrDefault(Trace.NextTerm) + named);
        }
    }

    /// <summary>Notes on the year behind the last one told of that "năm ngoái" is told of too: the text speaks from it.</summary>
    public void PlaceLastYear(PeriodTraces traces)
    {
        TimePeriod[] told = [.. traces.Periods.Where(period => traces.Count(period, Trace.Told) + traces.Count(period, Trace.Unsaid) > 0 && traces.Count(period, Trace.Planned) + traces.Count(period, Trace.Forecast) == 0)];
        if (told.Length > 0 && counts.GetValueOrDefault(Trace.YearBehind) is > 0 and var count)
        {
            traces.Add(told.Max(period => period.EndYear) + 1, Trace.YearBehind, count);
        }

        if (told.Length > 0 && told.MaxBy(period => period.EndYear) is var last && traces.Count(last, Trace.Overtaken) > 0)
        {
            traces.Add(last.EndYear + 1, Trace.Reckoned);
        }
    }

    /// <summary>Notes on the term under review how often it is spoken of, and how often the text tells of single years instead.</summary>
    public void PlaceReview(PeriodTraces traces, TimePeriod term)
    {
        traces.Add(term, Trace.TermSpoken, counts.GetValueOrDefault(Trace.TermSpoken));
        traces.Add(term, Trace.Annual, counts.GetValueOrDefault(Trace.Part) + traces.Periods.Sum(period => traces.Count(period, Trace.SameTime) + traces.Count(period, Trace.Compared)));
    }

    // "sau nửa nhiệm kỳ", "sơ kết giữa nhiệm kỳ", not "nửa cuối nhiệm kỳ" or "giữa nhiệm kỳ sau"
    private static bool IsHalf(AnnotatedText text, PeriodMark mark)
    {
        bool isHalf = mark.Relative is CueKind.TermMiddle && !text.Is(mark.Last, "sau") && !text.Is(mark.Last, "tới");
        for (int i = mark.First; i <= mark.Last && mark.Relative is CueKind.PastTerm; i++)
        {
            isHalf |= text.Is(i, "nửa") || text.Is(i, "giữa");
        }

        return isHalf;
    }

    private static Trace? TraceOf(AnnotatedText text, PeriodMark mark, bool isTold) => mark.Relative switch
    {
        CueKind.SameYear when isTold && text.Is(mark.Last, "qua") => Trace.PastYear,
        CueKind.SameYear when isTold && text.Is(mark.First, "cả") => Trace.WholeYear,
        CueKind.SameYear or CueKind.ThisYear => isTold ? Trace.ThisYear : Trace.YearPlanned,
        CueKind.NextYear when !isTold => Trace.NextYear,
        CueKind.NextTerm => Trace.NextTerm,
        CueKind.PastTerm or CueKind.TermStart or CueKind.TermMiddle when isTold => Trace.TermSpoken,
        CueKind.WholeTerm or CueKind.TermEnd when isTold => Trace.TermSpoken,
        CueKind.Previous when isTold && (text.Is(mark.Last, "ngoái") || text.Is(mark.Last - 1, "năm")) => Trace.YearBehind,
        _ => null,
    };

    /// <summary>"8 tháng", "đến hết quý II" without a year are told of the year in which the text was written, if its date lies behind them.</summary>
    private static bool IsOver(TimePeriod part, DocumentProfile blank)
    {
        int last = part.Part switch { PeriodPart.Quarter => 3 * part.Number, PeriodPart.Half => 6 * part.Number, _ => part.Number };
        return blank.Published is { } day && last > 0 && last <= day.Month;
    }

    private void Count(Trace? trace, bool isFound)
    {
        if (trace is { } found && isFound)
        {
            counts[found] = counts.GetValueOrDefault(found) + 1;
        }
    }
}
