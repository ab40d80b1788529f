using Ingest.Functions.Ingestion;
using Ingest.LocalHost.Events;

namespace Ingest.LocalHost.Torture.Runs;

/// <summary>A change of blobs whose handling is disturbed.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Before">Documents that are there and ingested.</param>
/// <param name="Changes">What changes then; a null text deletes.</param>
/// <param name="Event">The document whose event arrives; null where the event was missed, and reconciliation is disturbed.</param>
internal sealed record Scenario(string Name, IReadOnlyList<(string Path, string Text)> Before, IReadOnlyList<(string Path, string? Text)> Changes, string? Event)
{
    /// <summary>Reads the documents.</summary>
    public IDocumentInterpreter Interpreter { get; init; } = new LineInterpreter();

    /// <summary>How Event Grid delivers.</summary>
    public EventDelivery Delivery { get; init; } = new();

    /// <summary>Whether the event comes from the poison queue.</summary>
    public bool IsPoison { get; init; }

    /// <summary>The documents that remain, by path.</summary>
    public IReadOnlyDictionary<string, string> After => Before.Select(document => (document.Path, Text: (string?)document.Text)).Concat(Changes)
        .GroupBy(change => change.Path).Select(group => group.Last()).Where(change => change.Text is not null)
        .ToDictionary(change => change.Path, change => change.Text!);
}

/// <summary>The scenarios that <see cref="FaultSweep"/> goes through.</summary>
internal static class Scenarios
{
    private const string Plan = "resolutions/ha-nam/plan.md", News = "articles/ha-nam/news.txt";

    private const string PlanText = "published 2030-12-10\ntarget forest ha-nam 2031 100 ha\ntarget wheat ha-nam 2031 20 tons";

    private const string NewsText =
        "published 2031-12-20\nactual forest ha-nam 2031 120 ha\nactual forest ha-nam 2030 90 ha\nverdict met wheat ha-nam 2031\ncount missed 0 ha-nam 2031";

    private const string OtherNews = "published 2031-12-21\nactual forest ha-nam 2031 80 ha\nactual roads thai-binh 2031 7 km\ncount missed 1 ha-nam 2032";

    /// <summary>More facts of one indicator than a transaction holds.</summary>
    private static readonly string Large = string.Join('\n', Enumerable.Range(0, 130).Select(i => $"actual forest ha-nam {1900 + i} {i + 1} ha").Append("verdict met forest ha-nam 2031"));

    private static (string, string) P => (Plan, PlanText);

    private static (string, string) N => (News, NewsText);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Scenario> All { get; } =
    [
        new("ingest into an empty storage", [], [(News, NewsText)], News),
        new("ingest beside another document", [P], [(News, NewsText)], News) { Delivery = new() { CloudEvents = true } },
        new("replace", [P, N], [(News, OtherNews)], News) { Delivery = new() { InParts = 1 } },
        new("replace by what cannot be read", [P, N], [(News, "reject invalid-encoding")], News),
        new("replace by what says nothing", [N], [(News, "nothing")], News),
        new("move to another area", [N], [(News, "actual roads thai-binh 2031 7 km")], News),
        new("delete", [P, N], [(News, null)], News) { Delivery = new() { Duplicate = 1, CloudEvents = true } },
        new("delete the last", [N], [(News, null)], News),
        new("ingest more than a transaction holds", [P], [(News, Large)], News),
        new("withdraw more than a transaction holds", [P, (News, Large)], [(News, "actual wheat ha-nam 2031 3 tons")], News),
        new("record poison", [P], [(News, NewsText)], News) { IsPoison = true },
        new("record poison of a replaced document", [P, N], [(News, OtherNews)], News) { IsPoison = true },
        new("reconcile missed events", [P, N], [(Plan, null), (News, OtherNews), ("articles/new.txt", "actual wheat ha-nam 2031 25 tons")], null),
    ];
}
