using System.Text.Json;
using Ingest.LocalHost.Commands;

namespace Ingest.LocalHost.Tests.Commands;

public class GoalTableTests
{
    [Fact]
    public void Write_Goals_ShowsFigureStatusSourcesAndConflicts()
    {
        using JsonDocument goals = JsonDocument.Parse(
            """
            [{"area":{"id":"lao-cai","name":"Lào Cai"},"period":"2024","indicator":{"id":"x","name":{"vi":"Trồng [rừng] mới","en":"New forest"}},
              "target":{"comparator":"ge","value":3100,"valueHigh":null,"unit":"ha","measure":"level","sources":["resolutions/a.md"]},
              "actual":{"comparator":"eq","value":3410.5,"valueHigh":null,"unit":"ha","measure":"level","percentOfPlan":110,"sources":["articles/b.txt","resolutions/a.md"]},
              "ratio":1.1,"status":"exceeded","conflicts":[{"type":"share-of-plan","severity":"major"}]},
             {"area":{"id":"lao-cai","name":"Lào Cai"},"period":"2021-2025","indicator":{"id":"growth","name":null},
              "target":{"comparator":"range","value":6,"valueHigh":7,"unit":"%","measure":"increase","sources":["articles/b.txt"]},
              "actual":null,"ratio":null,"status":"no-data","conflicts":[]}]
            """);
        using var output = new StringWriter();

        GoalTable.Write([.. goals.RootElement.EnumerateArray()], output);

        string[] lines = output.ToString().ReplaceLineEndings("\n").Split('\n');
        string first = lines.Single(l => l.Contains("rừng", StringComparison.Ordinal));
        Assert.Equal(["Lào Cai", "2024", "Trồng [rừng] mới", "≥ 3100 ha", "3410.5 ha (110% of plan)", "1.1", "exceeded", "1, 2", "share-of-plan"], Cells(first));
        string second = lines.Single(l => l.Contains("growth", StringComparison.Ordinal));
        Assert.Contains("  source 1  articles/b.txt", lines);
        Assert.Contains("  source 2  resolutions/a.md", lines);
        Assert.Equal(["Lào Cai", "2021-2025", "growth", "↑ 6 - 7 %", "-", "", "no-data", "1", ""], Cells(second));
    }

    private static string[] Cells(string line) => [.. line.Trim().Split('│')[1..^1].Select(cell => cell.Trim())];
}
