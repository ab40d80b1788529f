using Ingest.Core.Observations;
using Ingest.LocalHost.Stack;
using Ingest.LocalHost.Verification;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Verification;

/// <summary>The sample documents disagree on purpose in three places, and in no other that their README counts.</summary>
public sealed class SampleLedgerTests
{
    private static readonly Lazy<Task<AnswerSheet>> Ledger = new(() =>
        DirectLedger.ReadAsync(DocumentFolder.Read(Path.Combine(Repository.Root, "tests", "Samples")), TextWriter.Null, CancellationToken.None));

    [Theory]
    [InlineData("Yên Bái", "state-budget-revenue", "different-targets")]
    [InlineData("Yên Bái", "new-forest-area", "percent-of-plan-mismatch")]
    [InlineData("Quảng Trị", "new-forest-area", "percent-of-plan-mismatch")]
    public async Task Samples_PlantedContradiction_IsMajor(string area, string indicator, string type)
    {
        AnswerSheet ledger = await Ledger.Value;

        Assert.Contains(ledger.Conflicts, conflict => conflict.IsMajor && conflict.Type == type && conflict.Name == new GoalName(area, indicator, TimePeriod.Year(2024)));
    }

    [Fact]
    public async Task Samples_RoundedLeadAndCaption_AreNoContradiction()
    {
        AnswerSheet ledger = await Ledger.Value;

        Assert.DoesNotContain(ledger.Conflicts, conflict => conflict.Name == new GoalName("Quảng Trị", "state-budget-revenue", TimePeriod.Year(2024)));
        Assert.Equal("exceeded", ledger.Goals.Single(goal => goal.Name == new GoalName("Quảng Trị", "state-budget-revenue", TimePeriod.Year(2024))).Status);
    }
}
