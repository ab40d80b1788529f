using System.Diagnostics;
using System.Globalization;
using Ingest.LocalHost.Scoring;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Scoring;

/// <summary>The prepared predictions are gold files with seeded faults of every kind, and one document without any prediction.</summary>
public sealed class ScoringAgreementTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Corpus", "scorer");

    [Fact]
    public void ScoreSheet_PreparedPredictions_GivesTheFiguresOfTheScoringProgram()
    {
        var sheet = ScorePrepared();
        Assert.Equal(new Counts(71, 42, 77), sheet.Strict);
        Assert.Equal(new Counts(97, 16, 51), sheet.Loose);
        Assert.Equal((21, 3), (sheet.Ignored, sheet.Duplicates));
        Assert.Equal(new Accuracies(new(66, 71), new(68, 71), new(14, 14), new(60, 64)), sheet.Accuracies);
    }

    [Theory]
    [InlineData("bo-tai-chinh-ngan-sach-2022", 18, 21, "0.632 0.667 0.649", "0.789 0.833 0.811")]
    [InlineData("bong-chuyen-vong-chung-ket", 0, 1, "0.000 0.000 0.000", "0.000 0.000 0.000")]
    [InlineData("da-nang-6-thang-2025", 30, 0, "0.000 0.000 0.000", "0.000 0.000 0.000")]
    [InlineData("dong-thap-9-thang-2024", 38, 39, "0.667 0.632 0.649", "0.833 0.789 0.811")]
    [InlineData("huyen-uy-quan-ba-nghi-quyet-2023", 40, 39, "0.622 0.575 0.597", "0.946 0.875 0.909")]
    [InlineData("nghe-an-xay-dung-dang", 22, 37, "0.600 0.545 0.571", "0.850 0.773 0.810")]
    public void DocumentScore_PreparedPredictions_GivesTheFiguresOfTheScoringProgram(string name, int gold, int predicted, string strict, string loose)
    {
        var score = ScorePrepared().Documents.Single(document => document.Name == name);
        Assert.Equal((gold, predicted), (score.Strict.Required.Length, score.Predicted));
        Assert.Equal((strict, loose), (Print(score.Strict.Counts), Print(score.Loose.Counts)));
    }

    [ScoringProgramFact]
    public async Task ScoreReport_PreparedPredictions_PrintsWhatTheScoringProgramPrints()
    {
        using var writer = new StringWriter();
        new ScoreReport(writer, isVerbose: false).Write(ScorePrepared());
        var theirs = Lines(await RunScoringProgramAsync());
        var ours = Lines(writer.ToString());
        Assert.Equal(15, ours.Count);
        Assert.All(ours, line => Assert.Contains(line, theirs));
    }

    private static ScoreSheet ScorePrepared() => new(
        [.. GoldFile.ReadFolder(Path.Combine(Folder, "gold")).Select(gold => DocumentScore.Of(gold, [.. ReadPredictions(gold.Name)]))]);

    private static IEnumerable<Figure> ReadPredictions(string name)
    {
        var path = Path.Combine(Folder, "predictions", name + ".json");
        return File.Exists(path) ? GoldFile.Read(path)!.Figures.Select(figure => figure.Preferred) : [];
    }

    private static string Print(Counts counts) => string.Create(CultureInfo.InvariantCulture, $"{counts.Precision:F3} {counts.Recall:F3} {counts.F1:F3}");

    private static async Task<string> RunScoringProgramAsync()
    {
        string[] arguments = [ScoringProgramFactAttribute.Program, Path.Combine(Folder, "predictions"), Path.Combine(Folder, "gold")];
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        using var program = Process.Start(start)!;
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.Equal(0, program.ExitCode);
        return output;
    }

    /// <summary>The lines that say something, without the remark on absent prediction files.</summary>
    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select(line => line.Replace("  (no prediction file)", "", StringComparison.Ordinal).TrimEnd()).Where(line => line.Length > 0)];
}
