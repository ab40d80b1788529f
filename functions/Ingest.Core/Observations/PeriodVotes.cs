namespace Ingest.Core.Observations;

/// <summary>Counts of periods, for each kind and in all.</summary>
internal sealed class PeriodVotes
{
    private const int Often = 4;

    private readonly Dictionary<(ObservationKind?, TimePeriod), int> counts = [];
    private readonly int[] kinds = new int[2];
    private readonly SortedDictionary<int, int> reported = [];

    /// <summary>The latest year that is told of and not only planned, or 0: the text was not written before it.</summary>
    public int LatestReported => reported.Count > 0 ? reported.Keys.Max() : 0;

    public void AddReported(int year, int weight) => reported[year] = reported.GetValueOrDefault(year) + weight;

    /// <summary>The year that results are of: the latest told of, unless an earlier one is told of several times as often.</summary>
    public TimePeriod? MainReported(int? latest)
    {
        int? main = null;
        foreach ((int year, int count) in reported)
        {
            bool counts = latest is null || year <= latest;
            main = counts && (main is null || (year > main ? count * Often > reported[main.Value] : count >= Often * reported[main.Value])) ? year : main;
        }

        return main is { } found ? TimePeriod.Year(found) : null;
    }

    public void AddKind(ObservationKind kind) => kinds[(int)kind]++;

    public int Total(ObservationKind kind) => kinds[(int)kind];

    public void Add(ObservationKind? kind, TimePeriod period, int weight)
    {
        counts[(kind, period)] = counts.GetValueOrDefault((kind, period)) + weight;
        if (kind is not null)
        {
            counts[(null, period)] = counts.GetValueOrDefault((null, period)) + weight;
        }
    }

    /// <summary>The period with most votes; among equals the later one.</summary>
    public TimePeriod? Best(ObservationKind? kind, int? latest = null)
    {
        TimePeriod? best = null;
        int most = 0;
        foreach (((ObservationKind? k, TimePeriod period), int count) in counts)
        {
            bool counted = k == kind && (latest is null || period.EndYear <= latest);
            if (counted && (count > most || count == most && best is { } b && period.EndYear > b.EndYear))
            {
                (best, most) = (period, count);
            }
        }

        return best;
    }
}
