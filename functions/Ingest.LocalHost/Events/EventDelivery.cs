namespace Ingest.LocalHost.Events;

/// <summary>How badly the emulator delivers. Event Grid promises at least once and no order; these knobs show what that means.</summary>
internal sealed record EventDelivery
{
    /// <summary>Share of events delivered twice, 0 to 1.</summary>
    public double Duplicate { get; init; }

    /// <summary>Longest time by which an event is late; each is late by chance up to it.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Whether events noticed together are delivered in any order.</summary>
    public bool Disorder { get; init; }

    /// <summary>Whether events are in the CloudEvents 1.0 schema; otherwise in Event Grid's own.</summary>
    public bool CloudEvents { get; init; }

    /// <summary>Share of events that never come, 0 to 1: what a dead-letter container or the end of retention makes of them.</summary>
    public double Loss { get; init; }

    /// <summary>Share of uploads announced as made in several requests, 0 to 1: one event for the empty blob that the first request creates, one for the end.</summary>
    public double InParts { get; init; }

    /// <summary>Seed of chance: the same seed gives the same delivery of the same events.</summary>
    public int Seed { get; init; } = 1;
}
