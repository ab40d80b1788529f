using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace Ingest.LocalHost.Commands;

/// <summary>Goals of <c>GET /api/goals</c> as a table.</summary>
internal static class GoalTable
{
    private const int WidthWithoutTerminal = 200;

    private static readonly string[] Figures = ["target", "actual"];

    /// <summary>Writes the table, coloured on a terminal and plain elsewhere, and below it the documents that its numbers stand for.</summary>
    public static void Write(IReadOnlyList<JsonElement> goals, TextWriter output)
    {
        bool terminal = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (!terminal)
        {
            console.Profile.Width = WidthWithoutTerminal;
        }

        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumns("Area", "Period", "Indicator", "Target", "Actual", "Ratio", "Status", "Sources", "Conflicts");
        List<string> sources = [.. goals.SelectMany(Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (JsonElement goal in goals)
        {
            table.AddRow([.. Cells(goal, sources).Select(cell => new Markup(cell))]);
        }

        console.Write(table);
        for (int i = 0; i < sources.Count; i++)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  source {i + 1}  {sources[i]}"));
        }
    }

    private static IEnumerable<string> Cells(JsonElement goal, List<string> sources)
    {
        JsonElement indicator = goal.GetProperty("indicator");
        yield return Markup.Escape(Text(goal.GetProperty("area"), "name"));
        yield return Markup.Escape(Text(goal, "period"));
        yield return Markup.Escape(Name(indicator));
        yield return Markup.Escape(Figure(goal, "target"));
        yield return Markup.Escape(Figure(goal, "actual"));
        yield return Text(goal, "ratio");
        yield return Status(Text(goal, "status"));
        yield return string.Join(", ", Sources(goal).Select(source => sources.IndexOf(source) + 1).Order());
        yield return Conflicts(goal);
    }

    private static string Name(JsonElement indicator) =>
        indicator.TryGetProperty("name", out JsonElement name) && name.ValueKind is JsonValueKind.Object && Text(name, "vi") is { Length: > 0 } vi ? vi : Text(indicator, "id");

    private static string Figure(JsonElement goal, string property)
    {
        if (!goal.TryGetProperty(property, out JsonElement figure) || figure.ValueKind is not JsonValueKind.Object)
        {
            return "-";
        }

        string sign = Text(figure, "comparator") switch { "ge" => "≥ ", "gt" => "> ", "le" => "≤ ", "lt" => "< ", "approx" => "≈ ", _ => "" };
        string high = Text(figure, "valueHigh") is { Length: > 0 } value ? $" - {value}" : "";
        string share = Text(figure, "percentOfPlan") is { Length: > 0 } percent ? $" ({percent}% of plan)" : "";
        string direction = Text(figure, "measure") switch { "increase" => "↑ ", "decrease" => "↓ ", _ => "" };
        return $"{sign}{direction}{Text(figure, "value")}{high} {Text(figure, "unit")}{share}".Trim();
    }

    private static string Status(string status) => status switch
    {
        "exceeded" or "met" => $"[green]{status}[/]",
        "missed" => $"[red]{status}[/]",
        _ => $"[grey]{Markup.Escape(status)}[/]",
    };

    private static IEnumerable<string> Sources(JsonElement goal) => Figures
        .Where(p => goal.TryGetProperty(p, out JsonElement figure) && figure.ValueKind is JsonValueKind.Object)
        .Select(p => goal.GetProperty(p))
        .Where(figure => figure.TryGetProperty("sources", out _))
        .SelectMany(figure => figure.GetProperty("sources").EnumerateArray().Select(s => s.ToString()))
        .Distinct(StringComparer.Ordinal);

    private static string Conflicts(JsonElement goal) => goal.TryGetProperty("conflicts", out JsonElement conflicts) && conflicts.GetArrayLength() > 0
        ? string.Join("\n", conflicts.EnumerateArray().Select(c => Text(c, "severity") == "major" ? $"[red]{Markup.Escape(Text(c, "type"))}[/]" : Markup.Escape(Text(c, "type"))))
        : "";

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out JsonElement value)
        ? value.ValueKind switch { JsonValueKind.Null or JsonValueKind.Undefined => "", JsonValueKind.String => value.GetString()!, _ => value.GetRawText() }
        : "";
}
