using Ingest.Functions.Tests.Harness;
using Ingest.Testing;

namespace Ingest.Functions.Tests.Ingestion;

/// <summary>For every storage call of a run: it goes wrong there, the host tries again, reconciliation comes round, and the tables are as if nothing had happened.</summary>
public sealed class FaultTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    private const string Plan = "resolutions/ha-nam/plan.md";
    private const string News = "articles/ha-nam/news.txt";
    private const string Old = "target forest ha-nam 2031 100 ha\ntarget wheat ha-nam 2031 20 tons\ncount total 2 ha-nam 2031";
    private const string Changed = "target forest ha-nam 2031 90 ha\ntarget roads thai-binh 2031 5 km\nverdict met forest ha-nam 2031";
    private const string NewsText = "actual forest ha-nam 2031 120 ha\nactual wheat ha-nam 2031 20 tons";
    private const int MostCalls = 200;

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.AnswerLost)]
    public Task Ingest_NewDocument_Converges(Fault fault) => ConvergesAsync(fault, null, Changed);

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.AnswerLost)]
    public Task Ingest_ReplacedDocument_Converges(Fault fault) => ConvergesAsync(fault, Old, Changed);

    [Theory]
    [InlineData(Fault.CrashBefore)]
    [InlineData(Fault.CrashAfter)]
    [InlineData(Fault.AnswerLost)]
    public Task Ingest_DeletedDocument_Converges(Fault fault) => ConvergesAsync(fault, Old, null);

    private async Task ConvergesAsync(Fault fault, string? before, string? after)
    {
        string expected = await UndisturbedAsync(after);
        for (int call = 1; call < MostCalls; call++)
        {
            await using IngestHarness app = await StartAsync(before);
            await ApplyAsync(app, after);
            var transport = new FaultTransport(call, fault);
            await using (IngestHarness doomed = app.Beside(transport))
            {
                Exception? seen = await Record.ExceptionAsync(() => doomed.IngestAsync(Plan));
                Assert.True(seen is null or CrashException, $"Call {call}: {seen}");
            }

            // Redelivery, then the timer.
            await app.IngestAsync(Plan);
            await app.ReconcileAsync();
            Assert.Equal($"Call {call}\n{expected}", $"Call {call}\n{await app.DumpAsync()}");
            if (!transport.Struck)
            {
                Assert.True(call > 8, $"The run had only {call - 1} calls.");
                return;
            }
        }

        Assert.Fail($"The run had more than {MostCalls} calls.");
    }

    private async Task<string> UndisturbedAsync(string? after)
    {
        await using IngestHarness app = await StartAsync(null);
        await ApplyAsync(app, after);
        await app.IngestAsync(Plan);
        return await app.DumpAsync();
    }

    private async Task<IngestHarness> StartAsync(string? before)
    {
        IngestHarness app = await IngestHarness.StartAsync(azurite);
        await app.PutAsync(News, NewsText);
        if (before is not null)
        {
            await app.PutAsync(Plan, before);
        }

        return app;
    }

    private static Task ApplyAsync(IngestHarness app, string? after) => after is null ? app.Blob(Plan).DeleteIfExistsAsync() : app.UploadAsync(Plan, after);
}
