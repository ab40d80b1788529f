namespace Ingest.Core.Observations;

/// <summary>Counts of periods, for each kind and in all.</summary>
internal sealed class PeriodVotes
{
    private const int Often = 2;

    private readonly Dictionary<(ObservationKind?, TimePeriod), int> counts = [];
    private readonly int[] kinds = new int[2];
    private readonly SortedDictionary<int, int> reported = [];
    private readonly List<int> baselines = [];
    private readonly Dictionary<TimePeriod, int> terms = [];

    /// <summary>The latest year that is told of and not only planned, or 0: the text was not written before it.</summary>
    public int LatestReported => MainReported(null)?.EndYear ?? 0;

    public void AddReported(int year, int weight) => reported[year] = reported.GetValueOrDefault(year) + weight;

    /// <summary>A year that is compared with speaks for the year after it, where that is told of at all.</summary>
    public void AddBaseline(int year) => baselines.Add(year);

    public void CountBaselines()
    {
        foreach (int year in baselines)
        {
            if (reported.TryGetValue(year + 1, out int count))
            {
                reported[year + 1] = count + 1;
            }
        }
    }

    public void AddTerm(TimePeriod term) => terms[term] = terms.GetValueOrDefault(term) + 1;

    /// <summary>The term named most that holds a year.</summary>
    public TimePeriod? TermOf(int? year)
    {
        TimePeriod? best = null;
        foreach ((TimePeriod term, int count) in terms)
        {
            bool holds = year is null || (term.StartYear <= year && year <= term.EndYear);
            best = holds && (best is null || count > terms[best.Value] || count == terms[best.Value] && term.EndYear < best.Value.EndYear) ? term : best;
        }

        return best;
    }

    /// <summary>The year that results are of: the latest that is told of at least half as often as the one told of most.</summary>
    public TimePeriod? MainReported(int? latest)
    {
        int most = 0;
        foreach ((int year, int count) in reported)
        {
            most = latest is null || year <= latest ? Math.Max(most, count) : most;
        }

        int? main = null;
        foreach ((int year, int count) in reported)
        {
            main = (latest is null || year <= latest) && count * Often >= most ? year : main;
        }

        return main is { } found ? TimePeriod.Year(found) : null;
    }

    /// <summary>How many comparisons with an earlier year there are: a plan makes few.</summary>
    public int Reports { get; set; }

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

    /// <summary>How many votes the periods have that end in a year or later.</summary>
    public int Count(ObservationKind kind, int earliest)
    {
        int sum = 0;
        foreach (((ObservationKind? k, TimePeriod period), int count) in counts)
        {
            sum += k == kind && period.EndYear >= earliest ? count : 0;
        }

        return sum;
    }

    /// <summary>The period with most votes; among equals the later one.</summary>
    public TimePeriod? Best(ObservationKind? kind, int? latest = null, int? earliest = null)
    {
        TimePeriod? best = null;
        int most = 0;
        foreach (((ObservationKind? k, TimePeriod period), int count) in counts)
        {
            bool counted = k == kind && (latest is null || period.EndYear <= latest) && (earliest is null || period.EndYear >= earliest);
            if (counted && (count > most || count == most && best is { } b && period.EndYear > b.EndYear))
            {
                (best, most) = (period, count);
            }
        }

        return best;
    }
}
