using System.Text.Json;
using Ingest.Core.Observations;
using Ingest.LocalHost.Commands;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Commands;

/// <summary>The command line as a stranger uses it: what it prints, writes and returns.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ingest");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Extract_Sample_PrintsObservations()
    {
        (int code, string output, _) = await RunAsync("extract", Sample());

        Assert.Equal(ExitCodes.Success, code);
        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal("articles/yen-bai-2024-12-20-ket-qua.txt", json.RootElement.GetProperty("doc").GetString());
        Assert.NotEmpty(json.RootElement.GetProperty("observations").EnumerateArray());
        Assert.Equal("2024", json.RootElement.GetProperty("observations")[0].GetProperty("period").GetString());
    }

    [Fact]
    public async Task Extract_Out_WritesAFileForEachDocument()
    {
        string target = Path.Combine(folder.FullName, "new", "folder");

        (int code, string output, _) = await RunAsync("extract", Sample(), "--out", target);

        Assert.Equal((ExitCodes.Success, ""), (code, output));
        Assert.Equal(["yen-bai-2024-12-20-ket-qua.json"], Directory.GetFiles(target).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Extract_Explain_ShowsTheTextAndEveryRefusalWithItsReason()
    {
        (_, string output, _) = await RunAsync("extract", Sample(), "--explain");

        Assert.Contains("⟦1 ", output, StringComparison.Ordinal);
        Assert.Contains("count-of-indicators", output, StringComparison.Ordinal);
        Assert.Contains("numbers that became no observation", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_AreaGiven_Wins()
    {
        (_, string output, _) = await RunAsync("extract", Sample(), "--area", "Lào Cai");

        using JsonDocument json = JsonDocument.Parse(output);
        Assert.Equal("Lào Cai", json.RootElement.GetProperty("area").GetString());
    }

    [Fact]
    public async Task Extract_UnreadableFile_SaysWhyAndGoesOnWithTheRest()
    {
        string bad = Path.Combine(folder.FullName, "bad.txt");
        await File.WriteAllBytesAsync(bad, [0, 1, 2, 0, 255]);

        (int code, string output, string error) = await RunAsync("extract", bad, Sample());

        Assert.Equal(ExitCodes.Failed, code);
        Assert.Contains("bad.txt", error, StringComparison.Ordinal);
        Assert.Contains("rejected as", error, StringComparison.Ordinal);
        Assert.Contains("observations", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extract_MoreFactsThanADocumentMayHave_SaysSo()
    {
        string large = Path.Combine(folder.FullName, "large.txt");
        await File.WriteAllTextAsync(large, string.Concat(Enumerable.Repeat("Năm 2023, thu ngân sách của tỉnh đạt 4.210 tỷ đồng.\n\n", DocumentExtractor.DefaultMaximumFacts + 1)));

        (int code, _, string error) = await RunAsync("extract", large);

        Assert.Equal(ExitCodes.Failed, code);
        Assert.Contains("rejected as too-many-facts: The document holds more than 10000 facts", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "demo")]
    [InlineData("up", "--help", "ingest up [options]")]
    [InlineData("extract", "-?", "--explain")]
    public async Task Run_Help_NamesTheCommandAsItIsCalled(params string[] words)
    {
        (int code, string output, _) = await RunAsync(words[..^1]);

        Assert.Equal(ExitCodes.Success, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.Contains("ingest", output, StringComparison.Ordinal);
        Assert.Contains(words[^1], output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file nowhere.txt", "extract", "nowhere.txt")]
    [InlineData("There is no folder", "demo", "--documents", "nowhere")]
    [InlineData("0 to 65535", "up", "--port", "70000")]
    [InlineData("Unrecognized", "dmeo")]
    public async Task Run_CannotRunAsAsked_SaysWhatAndReturns2(string expected, params string[] arguments)
    {
        (int code, _, string error) = await RunAsync(arguments);

        Assert.Equal(ExitCodes.Unusable, code);
        Assert.Contains(expected, error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_FolderWithoutDocuments_SaysWhereItLooked()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "articles"));

        (int code, _, string error) = await RunAsync("demo", "--documents", folder.FullName);

        Assert.Equal(ExitCodes.Unusable, code);
        Assert.Contains(folder.FullName, error, StringComparison.Ordinal);
        Assert.Contains("'articles' and 'resolutions'", error, StringComparison.Ordinal);
    }

    private static string Sample() => Path.Combine(Repository.Root, "tests", "Samples", "articles", "yen-bai-2024-12-20-ket-qua.txt");

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandRunner.RunAsync(CommandLine.Create(), arguments, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
