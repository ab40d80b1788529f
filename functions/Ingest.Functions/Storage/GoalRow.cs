using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Azure.Data.Tables;
using Ingest.Core.Goals;

namespace Ingest.Functions.Storage;

/// <summary>
/// A goal as it stands in the table. The goal and its statements are columns apart, so that a list need not read the statements. Statements that one
/// row cannot hold even compressed go on in rows of their own (<see cref="GoalKeys.ForPart"/>); the digest, the same in all of them, tells
/// a reader whether the parts belong together.
/// </summary>
internal static class GoalRow
{
    /// <summary>Columns of <see cref="TableEntity"/>.</summary>
    public const string Digest = "Digest", Parts = "Parts", Part = "Part", Period = "Period", Indicator = "Indicator", Status = "Status", Conflicts = "Conflicts";

    private const string GoalText = "Goal";
    private const string StatementsText = "Statements";

    /// <summary>What a list needs of a row.</summary>
    public static IReadOnlyList<string> ListColumns { get; } =
        ["PartitionKey", "RowKey", Digest, Parts, Part, .. ContentColumns.Names(GoalText)];

    /// <summary>The rows of a goal: one as a rule.</summary>
    /// <exception cref="InvalidOperationException">The goal without its statements is larger than a row.</exception>
    public static IReadOnlyList<TableEntity> ToEntities(string partition, Goal goal)
    {
        string text = IngestJson.Write(goal with { Statements = [] });
        string statements = IngestJson.Write(goal.Statements);
        string key = GoalKeys.ForGoal(goal.Indicator.Id, goal.Period.ToString());
        var first = new TableEntity(partition, key)
        {
            [Period] = goal.Period.ToString(),
            [Indicator] = goal.Indicator.Id,
            [Status] = IngestJson.Word(goal.Status),
            [Conflicts] = goal.Conflicts.Length,
        };
        if (!ContentColumns.Write(first, GoalText, text).IsEmpty)
        {
            throw new InvalidOperationException($"The goal {key} is larger than a row, its statements not counted.");
        }

        List<TableEntity> rows = [first];
        ReadOnlyMemory<byte> rest = ContentColumns.Write(first, StatementsText, statements);
        while (!rest.IsEmpty)
        {
            var more = new TableEntity(partition, GoalKeys.ForPart(key, rows.Count));
            ReadOnlyMemory<byte> taken = rest[..Math.Min(rest.Length, ContentColumns.PackedBytes)];
            ContentColumns.WriteBytes(more, StatementsText, taken);
            rest = rest[taken.Length..];
            rows.Add(more);
        }

        return Stamp(rows, DigestOf(text, statements));
    }

    /// <summary>The goal of a row without its statements.</summary>
    public static Goal ReadGoal(TableEntity row) => IngestJson.Read<Goal>(ContentColumns.Read([row], GoalText));

    /// <summary>The goal of a row and its further parts, or null where they do not belong together: a writer is at work between them.</summary>
    public static Goal? ReadWhole(IReadOnlyList<TableEntity> rows)
    {
        TableEntity first = rows[0];
        bool whole = rows.Count == first.GetInt32(Parts)
            && rows.Select((row, i) => row.GetInt32(Part) == i && row.GetString(Digest) == first.GetString(Digest)).All(fits => fits);
        return whole
            ? ReadGoal(first) with { Statements = IngestJson.Read<ImmutableArray<Statement>>(ContentColumns.Read(rows, StatementsText)) }
            : null;
    }

    /// <summary>Digest of a goal, as its rows have it.</summary>
    public static string DigestOf(Goal goal) => DigestOf(IngestJson.Write(goal with { Statements = [] }), IngestJson.Write(goal.Statements));

    private static string DigestOf(string goal, string statements) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{goal}\n{statements}")))[..32];

    private static List<TableEntity> Stamp(List<TableEntity> rows, string digest)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            rows[i][Digest] = digest;
            rows[i][Parts] = rows.Count;
            rows[i][Part] = i;
        }

        return rows;
    }
}
