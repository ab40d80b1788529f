using Ingest.LocalHost.Verification;

namespace Ingest.LocalHost.Tests.Verification;

/// <summary>An invented answer sheet, and ledgers that differ from it in one thing each.</summary>
public sealed class VerificationTests : IDisposable
{
    private const string Sheet = """
        {
          "goals": [
            { "area": "Long Châu", "indicatorId": "toll-revenue", "period": "2031", "status": "met",
              "target": { "comparator": "ge", "value": 40, "valueHigh": null, "unit": "tỷ đồng", "measure": "level", "implied": false, "sources": ["resolutions/r.md", "articles/a.txt"] },
              "actual": { "comparator": "eq", "value": 41, "valueHigh": null, "unit": "tỷ đồng", "measure": "level", "estimated": true, "percentOfPlan": null, "sources": ["articles/b.txt"] } },
            { "area": "Long Châu", "indicatorId": "new-ferries", "period": "2030-2035", "status": "no-data",
              "target": { "comparator": "range", "value": 3, "valueHigh": 5, "unit": "tàu", "measure": "level", "implied": false, "sources": ["resolutions/r.md"] }, "actual": null }
          ],
          "conflicts": [
            { "id": "a", "type": "target-disagreement", "severity": "major", "area": "Long Châu", "indicatorId": "toll-revenue", "period": "2031",
              "statements": [{ "doc": "articles/a.txt" }, { "doc": "articles/b.txt" }] },
            { "id": "b", "type": "period-ambiguity", "severity": "minor", "area": "Long Châu", "indicatorId": "toll-revenue", "period": "2029-2031",
              "statements": [{ "doc": "articles/a.txt" }, { "doc": "articles/b.txt" }] }
          ],
          "reportedVerdicts": [
            { "area": "Long Châu", "indicatorId": null, "period": "2031", "doc": "articles/a.txt", "quote": "Việc thu phí hoàn thành kế hoạch", "verdict": "met" }
          ],
          "consistent": [{ "area": "Long Châu", "indicatorId": "new-ferries", "period": "2031" }, { "area": "Long Châu", "indicatorId": null, "period": "2031" }]
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("verify");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Holds_TheSheetItself_IsRight()
    {
        AnswerSheet sheet = Read();

        Assert.True(Report(sheet, InWordsOfTheLedger(sheet)).Holds(new(2, 1, 1, 0)));
        Assert.Single(sheet.Consistent);
    }

    [Fact]
    public void Compare_OtherScaleOfTheUnit_IsRight()
    {
        AnswerSheet sheet = Read();
        SheetGoal goal = sheet.Goals[0] with { Target = sheet.Goals[0].Target with { Value = 40_000, Unit = "triệu đồng" } };

        Assert.Empty(GoalCheck.Compare(sheet, sheet with { Goals = [goal] }).First().Differences);
    }

    [Theory]
    [InlineData("value")]
    [InlineData("comparator")]
    [InlineData("unit")]
    [InlineData("implied")]
    [InlineData("sources")]
    [InlineData("status")]
    [InlineData("actual")]
    [InlineData("estimated")]
    public void Compare_OneThingDifferent_IsNamed(string what)
    {
        AnswerSheet sheet = Read();
        SheetGoal goal = sheet.Goals[0];
        SheetGoal found = what switch
        {
            "value" => goal with { Target = goal.Target with { Value = 41 } },
            "comparator" => goal with { Target = goal.Target with { Comparator = "gt" } },
            "unit" => goal with { Target = goal.Target with { Unit = "triệu USD" } },
            "implied" => goal with { Target = goal.Target with { Implied = true } },
            "sources" => goal with { Target = goal.Target with { Sources = new HashSet<string> { "articles/a.txt" } } },
            "status" => goal with { Status = "exceeded" },
            "actual" => goal with { Actual = null },
            _ => goal with { Actual = goal.Actual! with { Estimated = false } },
        };

        Assert.Single(GoalCheck.Compare(sheet, sheet with { Goals = [found, sheet.Goals[1]] }).First().Differences);
    }

    [Fact]
    public void Compare_AbsentAndExtraGoals_AreNamed()
    {
        AnswerSheet sheet = Read();
        SheetGoal other = sheet.Goals[0] with { Name = sheet.Goals[0].Name with { Area = "Bình Lâm" } };

        Assert.Equal(["absent"], GoalCheck.Compare(sheet, sheet with { Goals = [other] }).First().Differences);
        Assert.Equal(other, GoalCheck.Extra(sheet, sheet with { Goals = [other] }).Single());
    }

    [Theory]
    [InlineData("different-targets", true, "2031", "articles/a.txt articles/b.txt articles/c.txt", 1)]
    [InlineData("different-actuals", true, "2031", "articles/a.txt articles/b.txt", 2)]
    [InlineData("different-targets", false, "2031", "articles/a.txt articles/b.txt", 2)]
    [InlineData("different-targets", true, "2030", "articles/a.txt articles/b.txt", 2)]
    [InlineData("different-targets", true, "2031", "articles/a.txt", 2)] // a major one needs both sides
    [InlineData("wrong-period-index", false, "2030", "articles/b.txt", 1)] // a span may be reported at one of its years
    public void Missed_ByTypeSeverityPeriodAndEvidence(string type, bool isMajor, string period, string documents, int missed)
    {
        AnswerSheet sheet = Read();
        var found = new SheetConflict("", type, isMajor, new("Long Châu", "toll-revenue", SheetJson.Period(period)), documents.Split(' ').ToHashSet());

        Assert.Equal(missed, ConflictCheck.Missed(sheet, sheet with { Conflicts = [found] }).Count());
    }

    [Fact]
    public void False_ConflictOnAConsistentPair_BreaksTheThreshold()
    {
        AnswerSheet sheet = Read();
        var found = new SheetConflict("", "different-targets", false, new("Long Châu", "new-ferries", SheetJson.Period("2031")), new HashSet<string> { "articles/a.txt" });
        AnswerSheet ledger = InWordsOfTheLedger(sheet);
        ledger = ledger with { Conflicts = [.. ledger.Conflicts, found] };

        Assert.Single(ConflictCheck.False(sheet, ledger));
        Assert.False(Report(sheet, ledger).Holds(new(2, 1, 1, 0)));
        Assert.True(Report(sheet, ledger).Holds(new(2, 1, 1, 1)));
    }

    [Theory]
    [InlineData("thu phí hoàn thành kế hoạch", "met", 0)]
    [InlineData("Năm 2031, việc thu phí hoàn thành kế hoạch đề ra", "met", 0)]
    [InlineData("thu phí hoàn thành kế hoạch", "missed", 1)]
    [InlineData("Phà chưa đạt kế hoạch", "met", 1)]
    public void Missed_VerdictByWordsAndOutcome(string quote, string verdict, int missed)
    {
        AnswerSheet sheet = Read();
        var found = new SheetVerdict(verdict, new("Long Châu", "toll-revenue", SheetJson.Period("2031")), "articles/a.txt", quote);

        Assert.Equal(missed, VerdictCheck.Missed(sheet, sheet with { Verdicts = [found] }).Count());
    }

    [Fact]
    public void Write_Misses_NamesThemAndCounts()
    {
        AnswerSheet sheet = Read();
        using var output = new StringWriter();

        Report(sheet, new([], [], [], [])).Write(output);

        Assert.Contains("goals right     0 of 2, 0 extra", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("missed    major target-disagreement Long Châu toll-revenue 2031 a", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("verdicts        0 of 1", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no json")]
    public void Read_NoAnswerSheet_SaysWhatIsExpected(string text) =>
        Assert.Contains("no answer sheet", Assert.Throws<FriendlyException>(() => Read(text)).Message, StringComparison.Ordinal);

    private static AnswerSheet InWordsOfTheLedger(AnswerSheet sheet) =>
        sheet with { Conflicts = [sheet.Conflicts[0] with { Type = "different-targets" }, sheet.Conflicts[1]] };

    private static VerificationReport Report(AnswerSheet expected, AnswerSheet found) => new(expected, found);

    private AnswerSheet Read(string text = Sheet)
    {
        var file = new FileInfo(Path.Combine(folder.FullName, "expected.json"));
        File.WriteAllText(file.FullName, text);
        return AnswerSheet.Read(file);
    }
}
