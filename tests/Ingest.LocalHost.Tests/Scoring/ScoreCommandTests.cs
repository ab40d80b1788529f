using System.CommandLine;
using Ingest.LocalHost.Commands;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class ScoreCommandTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "tests", "Samples");

    [Fact]
    public async Task Score_SampleDocuments_PrintsALineForEachAndTheSums()
    {
        var (code, output, _) = await RunAsync(Path.Combine(Samples, "gold"), Samples);
        var lines = output.Split('\n');
        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains(lines, line => line.StartsWith("yen-bai-nghi-quyet-2024  ", StringComparison.Ordinal));
        Assert.Matches("strict F1 [01]\\.[0-9]{3} P [01]\\.[0-9]{3} R [01]\\.[0-9]{3} loose F1 [01]\\.[0-9]{3}\\s*$", output);
    }

    [Fact]
    public async Task Score_FolderWithoutGold_SaysSo()
    {
        var (code, _, error) = await RunAsync(Path.Combine(Samples, "articles"), Samples);
        Assert.Equal(ExitCodes.Unusable, code);
        Assert.Contains("holds no gold file", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_GoldWithoutItsDocument_NamesTheDocument()
    {
        var (code, _, error) = await RunAsync(Path.Combine(Samples, "gold"), Path.Combine(Samples, "resolutions"));
        Assert.Equal(ExitCodes.Unusable, code);
        Assert.Contains("articles/quang-tri-2024-12-27-ket-qua.html", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_DocumentThatCannotBeRead_CountsAsNothingFoundAndSaysWhy()
    {
        var folder = Directory.CreateTempSubdirectory("ingest-score-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "quang-tri-2024-12-27-ket-qua.pdf"), "%PDF-1.7");
            var gold = folder.CreateSubdirectory("gold").FullName;
            const string Name = "quang-tri-2024-12-27-ket-qua.json";
            File.Copy(Path.Combine(Samples, "gold", Name), Path.Combine(gold, Name));
            var (code, output, _) = await RunAsync(gold, folder.FullName);
            Assert.Equal(ExitCodes.Success, code);
            Assert.Contains("0.000 0.000 0.000  (rejected as ", output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Score_NoSuchFolder_SaysSo()
    {
        var (code, _, error) = await RunAsync(Path.Combine(Samples, "absent"), Samples);
        Assert.Equal(ExitCodes.Unusable, code);
        Assert.Contains("There is no folder", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string gold, string documents)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandRunner.RunAsync(new RootCommand { ScoreCommand.Create() }, ["score", gold, documents], output, error);
        return (code, output.ToString(), error.ToString());
    }
}
