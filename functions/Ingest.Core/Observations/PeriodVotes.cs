namespace Ingest.Core.Observations;

/// <summary>Counts of periods, for each kind and in all.</summary>
internal sealed class PeriodVotes
{
    private const int Often = 4;
    private const int RoundYears = 5;

    private readonly Dictionary<(ObservationKind?, TimePeriod), int> counts = [];
    private readonly int[] kinds = new int[2];
    private readonly SortedDictionary<int, int> reported = [];
    private int latestBaseline;
    private readonly HashSet<int> certain = [];
    private readonly HashSet<int> deadlines = [];
    private readonly HashSet<int> parts = [];
    private readonly HashSet<int> plain = [];
    private readonly Dictionary<TimePeriod, int> terms = [];

    /// <summary>The latest year that is told of and not only planned, or 0: the text was not written before it. A year that is planned somewhere is told of only where words say so.</summary>
    public int LatestReported => reported.Keys.Where(year => certain.Contains(year) || !IsPlanned(year)).DefaultIfEmpty().Max();

    /// <summary>The year that a text which only plans speaks from: the earliest one named, the one before where it is only a deadline ("đến năm 2025"); null where there is none.</summary>
    public int? YearOfPlans => FirstPlanned is { } planned && !plain.Contains(planned - 1) && plain.Any(year => year < planned) ? planned : counts.Keys.Where(key => !key.Item2.IsTerm).Select(key => (int?)key.Item2.EndYear).Min() is { } earliest
        ? PlannedSpan(earliest) is { } span ? span.StartYear : deadlines.Contains(earliest) && !plain.Contains(earliest) ? earliest - 1 : earliest : null;

    /// <summary>The first year planned behind the latest told of, where all that is told is years old ("Năm 2016 ... nay ... phấn đấu đến hết năm 2023"); else null. A plan for a round year says nothing of when it was made.</summary>
    public int? FirstPlanned => counts.Keys.Where(key => key.Item1 is ObservationKind.Target && !key.Item2.IsTerm && key.Item2.EndYear > LatestReported + 1 && key.Item2.EndYear % RoundYears != 0 && PlannedSpan(key.Item2.EndYear) is null)
        .Select(key => (int?)key.Item2.EndYear).Min();

    /// <summary>A term that is named at all, also inside the name of a resolution.</summary>
    public void AddTerm(TimePeriod term)
    {
        if (term.EndYear - term.StartYear is 4 or 5)
        {
            terms[term] = terms.GetValueOrDefault(term) + 1;
        }
    }

    /// <summary>The term most named of those that have begun and are not long over; else the one before the term that begins now.</summary>
    public TimePeriod? TermUnderReview(int year)
    {
        IEnumerable<KeyValuePair<TimePeriod, int>> begun = terms.Where(term => term.Key.StartYear < year && term.Key.EndYear >= year - 1);
        if (begun.Any())
        {
            return begun.MaxBy(term => term.Value).Key;
        }

        TimePeriod next = terms.Keys.FirstOrDefault(term => term.StartYear == year || term.StartYear == year + 1);
        int gap = next.StartYear == year ? 0 : 1;
        return next == default ? null : TimePeriod.Years(next.StartYear - (next.EndYear - next.StartYear) - gap, next.StartYear - gap);
    }

    /// <summary>The term planned: the latest one that begins by next year and is not over.</summary>
    public TimePeriod? TermPlanned(int year) =>
        terms.Keys.Where(term => term.StartYear <= year + 1 && term.EndYear > year).OrderByDescending(term => term.StartYear).Select(term => (TimePeriod?)term).FirstOrDefault();

    /// <summary>Counts a year that is told of, for certain where words say so and not only a figure beside it.</summary>
    public void AddReported(int year, int weight, bool isCertain)
    {
        reported[year] = reported.GetValueOrDefault(year) + weight;
        if (isCertain)
        {
            certain.Add(year);
        }
    }

    /// <summary>Notes that a part of a year is told of.</summary>
    public void AddPart(int year) => parts.Add(year);

    /// <summary>Whether a part of a year is told of: the text reports within that year.</summary>
    public bool TellsPartOf(int? year) => year is { } known && parts.Contains(known);

    /// <summary>Notes whether a year is named as a deadline or otherwise.</summary>
    public void AddMention(int year, bool isDeadline) => (isDeadline ? deadlines : plain).Add(year);

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

    /// <summary>Whether a year is planned more often than told of, while the year before is named beside it.</summary>
    public bool IsMostlyPlanned(int year) => plain.Contains(year - 1)
        && counts.GetValueOrDefault((ObservationKind.Target, TimePeriod.Year(year))) > counts.GetValueOrDefault((ObservationKind.Actual, TimePeriod.Year(year)));

    private bool IsPlanned(int year) => counts.ContainsKey((ObservationKind.Target, TimePeriod.Year(year))) || PlannedSpan(year) is not null;

    private TimePeriod? PlannedSpan(int year) => TitledPlan is { IsTerm: true } term && term.StartYear < year && year <= term.EndYear ? term : null;

    public void AddKind(ObservationKind? kind)
    {
        if (kind is { } known)
        {
            kinds[(int)known]++;
        }
        else
        {
            Unsaid++;
        }
    }

    /// <summary>How many figures stand in sentences whose words say this kind.</summary>
    public int Total(ObservationKind kind) => kinds[(int)kind];

    /// <summary>How many figures were counted.</summary>
    public int Figures => kinds[0] + kinds[1] + Unsaid;

    /// <summary>The period that the title plans.</summary>
    public TimePeriod? TitledPlan { get; init; }

    /// <summary>Whether figures stand under a heading that announces plans.</summary>
    public bool HasPlanSection { get; set; }

    /// <summary>How many figures stand in sentences that say no kind.</summary>
    public int Unsaid { get; private set; }

    public void Add(ObservationKind? kind, TimePeriod period, int weight)
    {
        counts[(kind, period)] = counts.GetValueOrDefault((kind, period)) + weight;
        if (kind is not null)
        {
            counts[(null, period)] = counts.GetValueOrDefault((null, period)) + weight;
        }
    }

    /// <summary>Notes a year that a result is compared with.</summary>
    public void AddBaseline(int year) => latestBaseline = Math.Max(latestBaseline, year);

    /// <summary>The year behind the latest one that results are compared with, unless a plan is made for an earlier one; null where nothing is compared.</summary>
    public int? YearBehindBaseline => latestBaseline > 0 && plain.All(year => year <= latestBaseline + 1 || IsPlanned(year)) ? latestBaseline + 1 : null;

    /// <summary>Whether a year is the one after that which the results are compared to lead up to: a forecast for it plans.</summary>
    public bool IsNextAfterResults(int year) => latestBaseline > 0 && year == latestBaseline + 2;

    /// <summary>The period most named without a plan for it.</summary>
    public TimePeriod? BestUnplanned(int? latest)
    {
        TimePeriod? best = null;
        int most = 0;
        foreach (((ObservationKind? kind, TimePeriod period), int count) in counts)
        {
            int free = kind is null && (latest is null || period.EndYear <= latest) ? count - counts.GetValueOrDefault((ObservationKind.Target, period)) : 0;
            (best, most) = free > most ? (period, free) : (best, most);
        }

        return best;
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
