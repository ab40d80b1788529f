using System.Collections.Immutable;
using Azure;
using Azure.Data.Tables;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Functions.Ingestion;

namespace Ingest.Functions.Storage;

/// <summary>Compares what stands with what a document says now, and works out the goals that follow. Pure: it reads nothing and writes nothing.</summary>
internal sealed class SeriesPlanner(IGoalEvaluator evaluator)
{
    /// <summary>With more facts than this to change, the goals are worked out when the facts are in place.</summary>
    private const int MostFacts = 90;

    /// <summary>Plans one series.</summary>
    /// <param name="area">Id of the area.</param>
    /// <param name="documentHash">The document.</param>
    /// <param name="state">What stands.</param>
    /// <param name="wanted">What the document says now.</param>
    public SeriesPlan Plan(string area, string documentHash, SeriesState state, IReadOnlyList<FactRow> wanted)
    {
        string partition = GoalKeys.Partition(area);
        List<TableTransactionAction> facts = PlanFacts(partition, documentHash, state.Facts, wanted);
        if (facts.Count > MostFacts)
        {
            return new(state.Indicator, DirtyGuard(partition, state.Indicator, state.Guard), facts, null);
        }

        List<FactRow> all = [.. state.Facts.Values.Where(row => GoalKeys.DocumentOf(row.RowKey) != documentHash), .. wanted];
        if (all.Count == 0)
        {
            return new(state.Indicator, RemoveGuard(partition, state.Guard), facts, PlanGoals(partition, state.GoalRows, []));
        }

        SeriesAssessment assessment = evaluator.Assess(Compose(area, all));
        var rows = assessment.Goals.SelectMany(goal => GoalRow.ToEntities(partition, goal)).ToDictionary(row => row.RowKey, StringComparer.Ordinal);
        var guard = new SeriesGuard(
            state.Indicator,
            all.Count,
            all.Count(row => row.Kind == GoalKeys.Verdict),
            rows.ToImmutableSortedDictionary(row => row.Key, row => row.Value.Text(GoalRow.Digest), StringComparer.Ordinal),
            assessment.OtherConflicts,
            Dirty: false);
        List<TableTransactionAction> goals = PlanGoals(partition, state.GoalRows, rows);
        bool settled = facts.Count == 0 && goals.Count == 0 && state.Guard is { } present && IngestJson.Write(present.Guard) == IngestJson.Write(guard);
        return settled ? SeriesPlan.Nothing(state.Indicator) : new(state.Indicator, PutGuard(partition, guard, state.Guard), facts, goals);
    }

    /// <summary>The facts of one series, at least one, as the ledger takes them.</summary>
    public static Series Compose(string area, IEnumerable<FactRow> rows)
    {
        var statements = new List<Statement>();
        var verdicts = new List<VerdictStatement>();
        foreach (FactRow row in rows)
        {
            if (row.Kind == GoalKeys.Verdict)
            {
                verdicts.Add(IngestJson.Read<VerdictStatement>(row.Content));
            }
            else
            {
                statements.Add(IngestJson.Read<Statement>(row.Content));
            }
        }

        // One name for the area, whatever its documents call it and in whatever order they came.
        string name = AreaCatalogue.Find(area)?.Name
            ?? statements.Select(fact => fact.Observation.Area.Name).Concat(verdicts.Select(fact => fact.Verdict.Area.Name)).Min(StringComparer.Ordinal)
            ?? area;
        string indicator = statements.Count > 0 ? statements[0].Observation.Indicator.Id : verdicts[0].Verdict.Indicator.Id;
        return new(new(area, name), indicator, statements, verdicts);
    }

    /// <summary>What is to change among the facts of a document.</summary>
    public static List<TableTransactionAction> PlanFacts(
        string partition, string documentHash, IReadOnlyDictionary<string, FactRow> present, IReadOnlyList<FactRow> wanted)
    {
        var keys = wanted.Select(row => row.RowKey).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. wanted.Where(row => !present.TryGetValue(row.RowKey, out FactRow? old) || old.Content != row.Content).Select(row => SeriesPlan.Put(row.ToEntity(partition))),
            .. present.Keys.Where(key => GoalKeys.DocumentOf(key) == documentHash && !keys.Contains(key))
                .Order(StringComparer.Ordinal).Select(key => SeriesPlan.Remove(partition, key, ETag.All)),
        ];
    }

    /// <summary>The guard while a change is under way that one transaction cannot hold.</summary>
    public static TableTransactionAction DirtyGuard(string partition, string indicator, GuardState? present) => PutGuard(
        partition,
        new(indicator, 0, 0, ImmutableSortedDictionary<string, string>.Empty, present?.Guard.Conflicts ?? [], Dirty: true),
        present);

    private static List<TableTransactionAction> PlanGoals(
        string partition, IReadOnlyDictionary<string, string> present, Dictionary<string, TableEntity> wanted) =>
    [
        .. wanted.Values.Where(row => present.GetValueOrDefault(row.RowKey) != row.GetString(GoalRow.Digest)).Select(SeriesPlan.Put),
        .. present.Keys.Where(key => !wanted.ContainsKey(key)).Order(StringComparer.Ordinal).Select(key => SeriesPlan.Remove(partition, key, ETag.All)),
    ];

    private static TableTransactionAction PutGuard(string partition, SeriesGuard guard, GuardState? present) => present is null
        ? new(TableTransactionActionType.Add, guard.ToEntity(partition))
        : new(TableTransactionActionType.UpdateReplace, guard.ToEntity(partition), present.ETag);

    private static TableTransactionAction? RemoveGuard(string partition, GuardState? present) => present is null
        ? null
        : SeriesPlan.Remove(partition, GoalKeys.ForSeries(present.Guard.Indicator), present.ETag);
}
