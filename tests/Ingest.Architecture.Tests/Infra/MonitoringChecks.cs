using System.Diagnostics.Metrics;
using System.Text.RegularExpressions;
using Ingest.Functions.Telemetry;

namespace Ingest.Architecture.Tests.Infra;

/// <summary>Holds the metrics of the app, the alerts of Bicep and what operations.md says of both against each other.</summary>
internal static partial class MonitoringChecks
{
    public static IEnumerable<string> All(InfraTree tree, string operations) => [.. Alerts(tree, operations), .. Metrics(tree, operations)];

    /// <summary>Every alert says in operations.md what to do.</summary>
    private static IEnumerable<string> Alerts(InfraTree tree, string operations)
    {
        var alerts = AlertShape().Matches(tree["modules/alerts.bicep"]).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var told = FirstCells(operations, "## Alerts");
        return alerts.Except(told).Select(a => $"operations.md: says nothing of the alert '{a}'").Concat(told.Except(alerts).Select(a => $"alerts.bicep: has no alert '{a}'"));
    }

    /// <summary>Alerts and operations.md go by metrics that the app has, and every metric is told of.</summary>
    private static IEnumerable<string> Metrics(InfraTree tree, string operations)
    {
        var metrics = typeof(IngestTelemetry).GetProperties().Select(p => p.GetValue(null)).OfType<Instrument>().Select(i => i.Name).ToHashSet(StringComparer.Ordinal);
        var told = FirstCells(operations, "## Metrics");
        var asked = MetricShape().Matches(tree["modules/alerts.bicep"]).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        return asked.Except(metrics).Select(m => $"alerts.bicep: the app has no metric '{m}'")
            .Concat(told.Except(metrics).Select(m => $"operations.md: the app has no metric '{m}'"))
            .Concat(metrics.Except(told).Select(m => $"operations.md: says nothing of the metric '{m}'"));
    }

    /// <summary>What stands first in the rows of a section's table.</summary>
    private static HashSet<string> FirstCells(string text, string heading)
    {
        int start = text.IndexOf(heading, StringComparison.Ordinal);
        int end = text.IndexOf("\n## ", start, StringComparison.Ordinal);
        return CellShape().Matches(text[start..end]).Select(m => m.Groups["cell"].Value).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^    name: '(?<name>[\w-]+)'|^  name: 'alert-ingest-(?<name>[a-z0-9-]+)-\$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex AlertShape();

    [GeneratedRegex(@"(?<name>ingest\.\w+)", RegexOptions.ExplicitCapture)]
    private static partial Regex MetricShape();

    [GeneratedRegex(@"^\| `(?<cell>[\w.-]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CellShape();
}
