using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Goals;

/// <summary>What must hold of the ledger whatever is said: it is a function of the set of statements.</summary>
public sealed class LedgerPropertyTests
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter(), new PeriodConverter() } };

    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(int.Parse(Environment.GetEnvironmentVariable("INGEST_PROPERTY_TESTS") ?? "200", System.Globalization.CultureInfo.InvariantCulture));

    private static readonly GoalEvaluator Evaluator = new(id => new(id, "thu phí", "toll revenue", "economy", Dimension.Dong, Direction.Up, [], []));

    [Fact]
    public void Assess_AnyOrderAndRepetition_GivesTheSame() => Prop.ForAll(LedgerArbitrary.Statements(), LedgerArbitrary.Seed(), (statements, seed) =>
    {
        Statement[] shuffled = [.. statements, .. statements.Take(3)];
        new Random(seed).Shuffle(shuffled);
        return Text(statements) == Text(shuffled);
    }).Check(Thorough);

    [Fact]
    public void Assess_DocumentRemoved_IsAsIfItHadNeverBeen() => Prop.ForAll(LedgerArbitrary.Statements(), LedgerArbitrary.Seed(), (statements, seed) =>
    {
        var removed = $"articles/{2 * (seed % 3)}.txt";
        Statement[] rest = [.. statements.Where(statement => statement.Source.Document != removed)];
        return !Text(rest).Contains(removed, StringComparison.Ordinal) && Assess(rest).Goals.All(goal => goal.History.All(entry => entry.Document != removed));
    }).Check(Thorough);

    [Fact]
    public void Assess_StatementOfAFarYear_ChangesNothingHere() => Prop.ForAll(LedgerArbitrary.Statements(), statements =>
    {
        var far = new SeriesBuilder().Target(SeriesBuilder.Article("0.txt"), "2055", 40).Actual(SeriesBuilder.Article("0.txt"), "2055", 44).Statements;
        Statement[] more = [.. statements, .. far.Select(statement => statement with { Ordinal = 1000 + statement.Ordinal })];
        return Text(statements, TimePeriod.Year(2055)) == Text(more, TimePeriod.Year(2055));
    }).Check(Thorough);

    [Fact]
    public void Assess_OtherScaleOfOneUnit_ChangesNoStatus() => Prop.ForAll(LedgerArbitrary.WholeStatements("tỷ đồng"), statements =>
    {
        Statement[] scaled = [.. statements.Select(Scale)];
        Assert.Equal(Assess(statements).Goals.Select(goal => (goal.Period, goal.Status)), Assess(scaled).Goals.Select(goal => (goal.Period, goal.Status)));
    }).Check(Thorough);

    [Fact]
    public void Assess_Goals_AreOneForEachPeriodWithATarget() => Prop.ForAll(LedgerArbitrary.Statements(), statements =>
    {
        var goals = Assess(statements).Goals;
        return goals.Select(goal => goal.Period).Distinct().Count() == goals.Length
            && goals.All(goal => goal.Target.Sources.Length > 0 && goal.History.Length > 0 && goal.History[^1].Status == goal.Status)
            && goals.All(goal => goal.Statements.All(statement => statement.Observation.Period.Goal == goal.Period));
    }).Check(Thorough);

    [Fact]
    public void Assess_Conflicts_AreReadableAndHaveASide() => Prop.ForAll(LedgerArbitrary.Statements(), statements =>
    {
        var assessment = Assess(statements);
        var conflicts = assessment.Goals.SelectMany(goal => goal.Conflicts).Concat(assessment.OtherConflicts.Select(other => other.Conflict));
        return conflicts.All(conflict => conflict.Statements.Length > 0 && !conflict.Message.Vi.Contains('{') && !conflict.Message.En.Contains('{'));
    }).Check(Thorough);

    private static SeriesAssessment Assess(IReadOnlyList<Statement> statements) => Evaluator.Assess(new(new("long-chau", "Long Châu"), "toll-revenue", statements, []));

    private static string Text(IReadOnlyList<Statement> statements, TimePeriod? without = null)
    {
        var assessment = Assess(statements);
        return JsonSerializer.Serialize(assessment.Goals.Where(goal => goal.Period != without), Json)
            + JsonSerializer.Serialize(assessment.OtherConflicts.Where(other => other.Period != without), Json);
    }

    private static Statement Scale(Statement statement)
    {
        const decimal LargestScaled = 1e15m;
        var observation = statement.Observation;
        return Math.Abs(observation.Value ?? 0) > LargestScaled || Math.Abs(observation.ValueHigh ?? 0) > LargestScaled ? statement : statement with
        {
            Observation = observation with { Value = observation.Value * 1000, ValueHigh = observation.ValueHigh * 1000, Unit = observation.Unit is null ? null : "triệu đồng" },
        };
    }

    private sealed class PeriodConverter : JsonConverter<TimePeriod>
    {
        public override TimePeriod Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => SeriesBuilder.PeriodOf(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, TimePeriod value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
