using Ingest.Core.Goals;
using Ingest.Core.Observations;

namespace Ingest.Functions.Storage;

/// <summary>All that one document says, laid out as rows: by area, then by indicator. Pure: the same extraction gives the same rows.</summary>
internal sealed class DocumentFacts
{
    private readonly SortedDictionary<string, AreaFacts> areas = new(StringComparer.Ordinal);

    /// <summary>A document that says nothing, or no longer is.</summary>
    public static DocumentFacts None { get; } = new();

    /// <summary>What it says of each area, by id.</summary>
    public IReadOnlyDictionary<string, AreaFacts> Areas => areas;

    /// <summary>The first fact that no row can hold, if any.</summary>
    public FactRow? Oversized => areas.Values.SelectMany(area => area.All).FirstOrDefault(row => !row.Fits);

    /// <summary>Lays out an extraction.</summary>
    public static DocumentFacts From(DocumentId document, SourceReference source, Extraction extraction)
    {
        var facts = new DocumentFacts();
        string hash = document.Hash;
        for (int i = 0; i < extraction.Observations.Length; i++)
        {
            Observation fact = extraction.Observations[i];
            facts.Add(GoalKeys.Observation, hash, i, fact.Area, fact.Indicator.Id, fact.Period, IngestJson.Write(new Statement(source, i, fact)));
        }

        for (int i = 0; i < extraction.Verdicts.Length; i++)
        {
            ReportedVerdict fact = extraction.Verdicts[i];
            facts.Add(GoalKeys.Verdict, hash, i, fact.Area, fact.Indicator.Id, fact.Period, IngestJson.Write(new VerdictStatement(source, i, fact)));
        }

        for (int i = 0; i < extraction.Counts.Length; i++)
        {
            CountClaim fact = extraction.Counts[i];
            string content = IngestJson.Write(new CountStatement(source, i, fact));
            facts.Of(fact.Area).AddCount(fact.Period.ToString(), new(GoalKeys.Count, GoalKeys.ForCount(fact.Period.ToString(), hash, i), content));
        }

        return facts;
    }

    private void Add(char kind, string hash, int ordinal, AreaReference area, string indicator, TimePeriod period, string content) =>
        Of(area).Add(indicator, new(kind, GoalKeys.ForFact(kind, indicator, period.ToString(), hash, ordinal), content));

    private AreaFacts Of(AreaReference area)
    {
        if (!areas.TryGetValue(area.Id, out AreaFacts? facts))
        {
            areas.Add(area.Id, facts = new(area.Name));
        }

        return facts;
    }
}

/// <summary>What one document says of one area.</summary>
internal sealed class AreaFacts(string name)
{
    private readonly SortedDictionary<string, List<FactRow>> series = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<FactRow>> counts = new(StringComparer.Ordinal);

    /// <summary>A document that says nothing of the area.</summary>
    public static AreaFacts None { get; } = new("");

    /// <summary>Name of the area as the document first gives it.</summary>
    public string Name { get; } = name;

    /// <summary>Indicators that it speaks of, in order.</summary>
    public IEnumerable<string> Indicators => series.Keys;

    /// <summary>Periods that it counts indicators for, in order.</summary>
    public IEnumerable<string> CountedPeriods => counts.Keys;

    /// <summary>Whether there is nothing.</summary>
    public bool IsEmpty => series.Count == 0 && counts.Count == 0;

    /// <summary>Every row.</summary>
    public IEnumerable<FactRow> All => series.Values.Concat(counts.Values).SelectMany(rows => rows);

    /// <summary>Observations and verdicts of an indicator.</summary>
    public IReadOnlyList<FactRow> Of(string indicator) => series.TryGetValue(indicator, out List<FactRow>? rows) ? rows : [];

    /// <summary>All counts.</summary>
    public IEnumerable<FactRow> Counts => counts.Values.SelectMany(rows => rows);

    /// <summary>Adds an observation or verdict.</summary>
    public void Add(string indicator, FactRow row) => Add(series, indicator, row);

    /// <summary>Adds a count.</summary>
    public void AddCount(string period, FactRow row) => Add(counts, period, row);

    private static void Add(SortedDictionary<string, List<FactRow>> rows, string key, FactRow row)
    {
        if (!rows.TryGetValue(key, out List<FactRow>? list))
        {
            rows.Add(key, list = []);
        }

        list.Add(row);
    }
}
