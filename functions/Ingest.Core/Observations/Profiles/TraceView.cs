namespace Ingest.Core.Observations.Profiles;

/// <summary>Looks at traces from a candidate: its own, those of the years around it and of the terms that it ends or begins.</summary>
internal sealed class TraceView
{
    private const int RoundYears = 5;

    private static readonly Trace[] All = Enum.GetValues<Trace>();

    private readonly PeriodTraces traces;
    private readonly int firstDeadline;
    private readonly (int First, int Last, int Most)[] years = new (int, int, int)[All.Length];
    private readonly Dictionary<(Trace, int), int> ends = [];
    private readonly Dictionary<(Trace, int), int> starts = [];

    public TraceView(PeriodTraces traces)
    {
        this.traces = traces;
        firstDeadline = traces.Periods.Where(period => traces.Count(period, Trace.Deadline) > 0).Select(period => period.EndYear).DefaultIfEmpty().Min();
        foreach (Trace trace in All)
        {
            foreach (TimePeriod period in traces.Periods)
            {
                Note(period, trace, Own(period, trace));
            }
        }
    }

    public int Count(TimePeriod candidate, Trace trace, Standing at) => at switch
    {
        Standing.Same => Own(candidate, trace),
        Standing.After => Own(TimePeriod.Year(candidate.EndYear + 1), trace),
        Standing.Before => Own(TimePeriod.Year(candidate.StartYear - 1), trace),
        Standing.Later => years[(int)trace].Last > candidate.EndYear ? 1 : 0,
        Standing.Earlier => years[(int)trace] is { Most: > 0 } all && all.First < candidate.StartYear ? 1 : 0,
        Standing.Far => years[(int)trace].Last > candidate.EndYear + 1 ? 1 : 0,
        Standing.Most => Own(candidate, trace) is > 0 and var own && own == years[(int)trace].Most ? 1 : 0,
        Standing.End => candidate.IsTerm ? Own(TimePeriod.Year(candidate.EndYear), trace) : ends.GetValueOrDefault((trace, candidate.EndYear)),
        Standing.Start => candidate.IsTerm ? Own(TimePeriod.Year(candidate.StartYear), trace) : starts.GetValueOrDefault((trace, candidate.EndYear)),
        _ => 0,
    };

    // What is noted of a period, and what follows from it.
    private int Own(TimePeriod period, Trace trace) => trace switch
    {
        Trace.Term => period.IsTerm ? 1 : 0,
        Trace.Round => IsOnlyPlanned(period) && period.EndYear % RoundYears == 0 ? 1 : 0,
        Trace.Bare => traces.Knows(period) ? 0 : 1,
        Trace.NearPlan => NearPlans(period),
        Trace.ToldOnly => IsAhead(period) ? 0 : traces.Count(period, Trace.Told),
        Trace.UnsaidOnly => IsAhead(period) || EndsTerm(period) ? 0 : traces.Count(period, Trace.Unsaid),
        Trace.DeadlineOnly => traces.Count(period, Trace.Told) > 0 ? 0 : traces.Count(period, Trace.Deadline),
        Trace.FirstDeadline => period.EndYear == firstDeadline ? traces.Count(period, Trace.Deadline) : 0,
        _ => traces.Count(period, trace),
    };

    private bool IsAhead(TimePeriod period) => traces.Count(period, Trace.Planned) + traces.Count(period, Trace.Forecast) > 0 || traces.Count(period, Trace.Deadline) > 0 && period.EndYear % RoundYears == 0;

    private bool EndsTerm(TimePeriod period) => !period.IsTerm && ends.GetValueOrDefault((Trace.TermNamed, period.EndYear)) > 0;

    private int NearPlans(TimePeriod period) => !period.IsTerm && period.EndYear % RoundYears != 0 ? traces.Count(period, Trace.Planned) : 0;

    private bool IsOnlyPlanned(TimePeriod candidate) => !candidate.IsTerm && traces.Count(candidate, Trace.Told) == 0
        && traces.Count(candidate, Trace.Planned) + traces.Count(candidate, Trace.Deadline) + traces.Count(candidate, Trace.HeadingDeadline) > 0;

    private void Note(TimePeriod period, Trace trace, int count)
    {
        if (count == 0)
        {
            return;
        }

        (int first, int last, int most) = years[(int)trace] is { Most: > 0 } known ? known : (int.MaxValue, 0, 0);
        years[(int)trace] = period.IsTerm && trace is not Trace.ToldOnly ? (first, last, Math.Max(most, count)) : (Math.Min(first, period.EndYear), Math.Max(last, period.EndYear), Math.Max(most, count));
        if (period.IsTerm)
        {
            ends[(trace, period.EndYear)] = ends.GetValueOrDefault((trace, period.EndYear)) + count;
            starts[(trace, period.StartYear)] = starts.GetValueOrDefault((trace, period.StartYear)) + count;
        }
    }
}
