using Ingest.LocalHost.Torture.Schedules;

namespace Ingest.LocalHost.Torture.Races;

/// <summary>The races that <see cref="RaceSweep"/> goes through.</summary>
internal static class AllRaces
{
    private const string Plan = "resolutions/ha-nam/plan.md", News = "articles/ha-nam/news.txt", Other = "articles/ha-nam/other.txt";

    private const string First = "published 2031-01-01\nactual forest ha-nam 2031 1 ha\ntarget wheat ha-nam 2031 5 tons\ncount missed 1 ha-nam 2031";

    private const string Next = "published 2031-02-01\nactual forest ha-nam 2031 2 ha\nactual roads ha-nam 2031 7 km\nactual roads ha-nam 2030 6 km\ncount missed 2 ha-nam 2032";

    private const string Last = "published 2031-03-01\nactual schools ha-nam 2031 3 schools";

    private const string Elsewhere = "published 2031-04-01\nactual roads thai-binh 2031 3 km";

    private const string Target = "published 2030-12-01\ntarget forest ha-nam 2031 4 ha\ntarget forest ha-nam 2030 3 ha";

    /// <summary>More facts of one indicator than a transaction holds.</summary>
    private static readonly string Large = string.Join('\n', Enumerable.Range(0, 130).Select(i => $"actual forest ha-nam {1900 + i} {i + 1} ha").Append("verdict met forest ha-nam 2031"));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Race> All { get; } =
    [
        new("two documents found a series", [], Move.Upload(News, First), Move.Upload(Plan, Target)),
        new("two documents change a series", [(Other, Next)], Move.Upload(News, First), Move.Upload(Plan, Target)),
        new("the last of a series goes while another comes", [(News, First)], Move.Delete(News), Move.Upload(Plan, Target)),
        new("a document comes while the last of a series goes", [(News, First)], Move.Upload(Plan, Target), Move.Delete(News)),
        new("two documents go", [(News, First), (Plan, Target)], Move.Delete(News), Move.Delete(Plan)),
        new("a replacement is overtaken by another", [(News, First)], Move.Upload(News, Next), Move.Upload(News, Last)),
        new("an upload is overtaken by a replacement", [], Move.Upload(News, First), Move.Upload(News, Next)),
        new("a replacement is overtaken by a deletion", [(News, First)], Move.Upload(News, Next), Move.Delete(News)),
        new("an upload is overtaken by a deletion", [], Move.Upload(News, First), Move.Delete(News)),
        new("a deletion is overtaken by an upload", [(News, First)], Move.Delete(News), Move.Upload(News, Next)),
        new("an event comes twice", [(News, First)], Move.Upload(News, Next), Move.Run(WorkKind.Event, News)),
        new("a document becomes unreadable while it is read", [(News, First)], Move.Upload(News, Next), Move.Upload(News, "reject invalid-encoding")),
        new("a large document beside another", [(Plan, Target)], Move.Upload(News, Large), Move.Upload(Plan, Next)),
        new("a large document is overtaken", [(News, Large)], Move.Upload(News, First), Move.Upload(News, Next)),
        new("poison is recorded while the document is read", [], Move.Upload(News, First), Move.Run(WorkKind.Poison, News)),
        new("a document is read while poison is recorded", [(News, First)], new(new(WorkKind.Poison, News), true, Next), Move.Run(WorkKind.Event, News)),
        new("a replacement is refused, then overtaken", [(News, First), (Other, Next)], Move.Upload(News, Next), Move.Upload(News, Last)) { Third = Move.Upload(Plan, Target) },
        new("a replacement is overtaken twice", [(News, First)], Move.Upload(News, Elsewhere), Move.Upload(News, Last)) { Third = Move.Upload(News, Next) },
        new("the timer comes between", [(Plan, Target), (News, First)], Move.Upload(News, Next), Move.Run(WorkKind.Reconcile)),
    ];
}
