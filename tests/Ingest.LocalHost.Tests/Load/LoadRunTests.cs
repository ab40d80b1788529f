using Ingest.LocalHost.Load;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Tests.Load;

public sealed class LoadRunTests
{
    [Fact]
    public async Task RunAsync_ManyUploadersOfOneArea_EndsWithTheTablesOfAnUndisturbedBuild()
    {
        var settings = new LoadSettings { Documents = 50, Areas = 1 };

        LoadReport report = await new LoadRun(settings, TextWriter.Null).RunAsync(default);

        Assert.Null(report.Difference);
        Assert.Empty(report.Wrong);
        Assert.Empty(report.Reader.Failures);
        Assert.NotEmpty(report.Reader.Times);
        Assert.Equal(50, report.Watch.Lags.Count);
        Assert.Equal(1, report.Watch.States.Values.Count(state => state == "rejected"));
    }

    [Fact]
    public void Write_SameSettings_AreTheSameDocuments()
    {
        var settings = new LoadSettings { Documents = 60 };

        Assert.Equal(LoadDocuments.Write(settings), LoadDocuments.Write(settings));
        Assert.NotEqual(LoadDocuments.Write(settings), LoadDocuments.Write(settings with { Seed = 2 }));
        Assert.DoesNotContain(LoadDocuments.Write(settings), document => document.Value.Contains('{', StringComparison.Ordinal));
    }

    [Fact]
    public void Holds_RowThatDiffers_IsFalseAndSaid()
    {
        var report = new LoadReport(new LoadSettings(), default, default, new(null!), new(null!, []), TableDump.Difference("a\n", "b\n"));
        var output = new StringWriter();

        report.Write(output);

        Assert.False(report.Holds);
        Assert.Contains("missing: a", output.ToString(), StringComparison.Ordinal);
    }
}
