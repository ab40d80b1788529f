using Azure.Data.Tables;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Core.Text;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Tests.Storage;

public sealed class GoalRowTests
{
    [Fact]
    public void ToEntities_OrdinaryGoal_IsOneRowThatComesBack()
    {
        Goal goal = Make(3, 100);

        TableEntity row = Assert.Single(GoalRow.ToEntities("p", goal));

        Assert.Equal(GoalRow.DigestOf(goal), row.GetString(GoalRow.Digest));
        Assert.Equal(IngestJson.Write(goal), IngestJson.Write(GoalRow.ReadWhole([row])));
        Assert.Empty(GoalRow.ReadGoal(row).Statements);
    }

    [Fact]
    public void ToEntities_GoalTooLargeForARow_GoesOnInFurtherRows()
    {
        Goal goal = Make(120, 10_000);

        IReadOnlyList<TableEntity> rows = GoalRow.ToEntities("p", goal);

        Assert.True(rows.Count > 1, "The goal was to need several rows.");
        Assert.Equal(["G~forest~2031", "G~forest~2031~1"], rows.Take(2).Select(row => row.RowKey));
        Assert.Equal(IngestJson.Write(goal), IngestJson.Write(GoalRow.ReadWhole(rows)));
        Assert.Null(GoalRow.ReadWhole([.. rows.SkipLast(1)]));
        IReadOnlyList<TableEntity> other = GoalRow.ToEntities("p", goal with { Ratio = 2 });
        Assert.Null(GoalRow.ReadWhole([rows[0], .. other.Skip(1)]));
    }

    private static Goal Make(int statements, int noise)
    {
        var random = new Random(11);
        string Noise() => new([.. Enumerable.Range(0, noise).Select(_ => (char)random.Next(0x4e00, 0x9fff))]);
        Observation Fact() => new()
        {
            Kind = ObservationKind.Target,
            Indicator = new("forest", "forest", false),
            Area = new("ha-nam", "Hà Nam"),
            Period = TimePeriod.Year(2031),
            Value = 6.50m,
            Unit = "ha",
            Evidence = new(new TextSpan(1, 2), Noise(), TextRole.Caption),
            Doubts = [Doubt.Figure],
            Rules = ["one", "two"],
        };
        return new()
        {
            Area = new("ha-nam", "Hà Nam"),
            Period = TimePeriod.Year(2031),
            Indicator = new("forest", "forest", false),
            Target = new() { Comparator = Comparator.GreaterOrEqual, Value = 1, Unit = "ha", Measure = Measure.Level, Why = "only", Sources = ["a/b"], Implied = false },
            Status = GoalStatus.NoData,
            StatusBasis = "none",
            Statements = [.. Enumerable.Range(0, statements).Select(i => new Statement(new("a/b", DocumentKind.Article, new(2031, 1, 2), "t"), i, Fact()))],
        };
    }
}
