using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Functions.Ingestion;
using Ingest.LocalHost.Torture;
using Ingest.LocalHost.Torture.Faults;
using Ingest.LocalHost.Torture.Runs;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Torture;

public sealed class FaultSweepTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    /// <summary>A share of the plans, prime to the number of kinds, so that every call and every kind has its turn; <c>ingest torture</c> runs them all.</summary>
    private const int Stride = 13;

    private const string Path = "articles/bac-kan/tin.txt";

    private const string Text =
        "Tỉnh Bắc Kạn năm 2033\n\nTrong năm 2033, toàn tỉnh Bắc Kạn trồng rừng mới 4.615 ha, đạt 110% kế hoạch. Giảm nghèo 2,1%.\n";

    private const string Later = "Tỉnh Bắc Kạn năm 2033\n\nTrong năm 2033, toàn tỉnh Bắc Kạn trồng rừng mới 4.020 ha.\n";

    public static TheoryData<string> Names => new(Scenarios.All.Select(scenario => scenario.Name));

    public static TheoryData<string> Kinds => new(FaultSweep.Kinds.Select(kind => kind.ToString()));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task RunAsync_AnyFaultAtAnyCall_EndsAsUndisturbed(string name)
    {
        FaultSweep sweep = await FaultSweep.PrepareAsync(Scenarios.All.Single(scenario => scenario.Name == name));

        Assert.All(await RunAsync(sweep, Stride), Assert.Null);
    }

    [Theory]
    [InlineData(null, Text)]
    [InlineData(Text, Later)]
    [InlineData(Text, null)]
    public async Task RunAsync_RealReaderAndExtractor_EndsAsUndisturbed(string? before, string? after)
    {
        var scenario = new Scenario("real", before is null ? [] : [(Path, before)], [(Path, after)], Path)
        {
            Interpreter = new DocumentInterpreter(new DocumentReader(), new DocumentExtractor()),
        };
        FaultSweep sweep = await FaultSweep.PrepareAsync(scenario);

        Assert.InRange(sweep.Calls, 10, 100);
        Assert.All(await RunAsync(sweep, 5), Assert.Null);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task RunAsync_OnAzurite_EndsAsUndisturbed(string name)
    {
        Fault kind = Enum.Parse<Fault>(name);
        Scenario scenario = Scenarios.All[2 + ((int)kind % 6)];

        Assert.Null(await AzuriteTorture.RunAsync(azurite.ConnectionString, scenario, new(3 + (int)kind, kind, FaultSpan.Call)));
    }

    private static async Task<List<string?>> RunAsync(FaultSweep sweep, int stride)
    {
        List<string?> results = [];
        foreach (FaultPlan plan in sweep.Plans(stride))
        {
            results.Add(await sweep.RunAsync(plan));
        }

        return results;
    }
}
