using Ingest.LocalHost.Torture.Schedules;

namespace Ingest.LocalHost.Torture.Races;

/// <summary>A handler, and what happens to its blob just before it begins.</summary>
/// <param name="Work">Which function runs, and on what.</param>
/// <param name="Changes">Whether the blob changes.</param>
/// <param name="Text">What it says then; null where it goes.</param>
internal sealed record Move(Work Work, bool Changes, string? Text)
{
    /// <summary>An upload and its event.</summary>
    public static Move Upload(string path, string text) => new(new(WorkKind.Event, path), true, text);

    /// <summary>A deletion and its event.</summary>
    public static Move Delete(string path) => new(new(WorkKind.Event, path), true, null);

    /// <summary>A function that runs without a change.</summary>
    public static Move Run(WorkKind kind, string path = "") => new(new(kind, path), false, null);
}

/// <summary>Two handlers that get into each other's way, or three.</summary>
/// <param name="Name">What happens.</param>
/// <param name="Before">Documents that are there and ingested.</param>
/// <param name="First">The one that is interrupted.</param>
/// <param name="Second">The one that comes between.</param>
internal sealed record Race(string Name, IReadOnlyList<(string Path, string Text)> Before, Move First, Move Second)
{
    /// <summary>One that comes before the second, and runs to its end while the first waits; null where there are but two.</summary>
    public Move? Third { get; init; }

    /// <summary>All of them.</summary>
    public IEnumerable<Move> Moves => new[] { First, Second, Third }.OfType<Move>();

    /// <summary>Whether each is about a document of its own: then nobody is overtaken, and nothing is left to the timer.</summary>
    public bool IsApart => Moves.All(move => move.Work.Kind is WorkKind.Event) && Moves.DistinctBy(move => move.Work.Path).Count() == Moves.Count();
}
