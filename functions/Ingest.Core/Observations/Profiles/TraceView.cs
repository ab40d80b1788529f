namespace Ingest.Core.Observations.Profiles;

/// <summary>Looks at traces from a candidate: its own, those of the years around it and of the terms that it ends or begins.</summary>
internal sealed class TraceView
{
    private const int RoundYears = 5;

    private readonly PeriodTraces traces;
    private readonly Dictionary<Trace, (int First, int Last, int Most)> years = [];
    private readonly Dictionary<(Trace, int), int> ends = [];
    private readonly Dictionary<(Trace, int), int> starts = [];

    public TraceView(PeriodTraces traces)
    {
        this.traces = traces;
        foreach (Trace trace in Enum.GetValues<Trace>())
        {
            foreach (TimePeriod period in traces.Periods)
            {
                Note(period, trace, trace is Trace.NearPlan ? NearPlans(period) : traces.Count(period, trace));
            }
        }
    }

    public int Count(TimePeriod candidate, Trace trace, Standing at) => at switch
    {
        Standing.Same => trace switch
        {
            Trace.Term => candidate.IsTerm ? 1 : 0,
            Trace.Round => IsOnlyPlanned(candidate) && candidate.EndYear % RoundYears == 0 ? 1 : 0,
            Trace.Bare => traces.Knows(candidate) ? 0 : 1,
            _ => traces.Count(candidate, trace),
        },
        Standing.After => traces.Count(TimePeriod.Year(candidate.EndYear + 1), trace),
        Standing.Before => traces.Count(TimePeriod.Year(candidate.StartYear - 1), trace),
        Standing.Later => years.TryGetValue(trace, out var later) && later.Last > candidate.EndYear ? 1 : 0,
        Standing.Earlier => years.TryGetValue(trace, out var earlier) && earlier.First < candidate.StartYear ? 1 : 0,
        Standing.Far => years.TryGetValue(trace, out var far) && far.Last > candidate.EndYear + 1 ? 1 : 0,
        Standing.Most => traces.Count(candidate, trace) is > 0 and var own && years.TryGetValue(trace, out var all) && own == all.Most ? 1 : 0,
        Standing.End => candidate.IsTerm ? traces.Count(TimePeriod.Year(candidate.EndYear), trace) : ends.GetValueOrDefault((trace, candidate.EndYear)),
        Standing.Start => candidate.IsTerm ? traces.Count(TimePeriod.Year(candidate.StartYear), trace) : starts.GetValueOrDefault((trace, candidate.EndYear)),
        _ => 0,
    };

    private int NearPlans(TimePeriod period) => !period.IsTerm && period.EndYear % RoundYears != 0 ? traces.Count(period, Trace.Planned) : 0;

    private bool IsOnlyPlanned(TimePeriod candidate) => !candidate.IsTerm && traces.Count(candidate, Trace.Told) == 0
        && traces.Count(candidate, Trace.Planned) + traces.Count(candidate, Trace.Deadline) + traces.Count(candidate, Trace.HeadingDeadline) > 0;

    private void Note(TimePeriod period, Trace trace, int count)
    {
        if (count == 0)
        {
            return;
        }

        (int first, int last, int most) = years.GetValueOrDefault(trace, (int.MaxValue, 0, 0));
        years[trace] = period.IsTerm ? (first, last, Math.Max(most, count)) : (Math.Min(first, period.EndYear), Math.Max(last, period.EndYear), Math.Max(most, count));
        if (period.IsTerm)
        {
            ends[(trace, period.EndYear)] = ends.GetValueOrDefault((trace, period.EndYear)) + count;
            starts[(trace, period.StartYear)] = starts.GetValueOrDefault((trace, period.StartYear)) + count;
        }
    }
}
