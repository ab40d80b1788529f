namespace Ingest.LocalHost.Load;

/// <summary>What is asked of <c>load</c>.</summary>
internal sealed record LoadSettings
{
    /// <summary>How many documents are uploaded, at least 1. One in fifty cannot be read on purpose.</summary>
    public int Documents { get; init; } = 500;

    /// <summary>Who uploads at the same time, at least 1.</summary>
    public int Uploaders { get; init; } = 8;

    /// <summary>Who asks the API for goals meanwhile, at least 0.</summary>
    public int Readers { get; init; } = 4;

    /// <summary>How many areas the documents speak of, at least 1: the fewer, the more of them write to one partition.</summary>
    public int Areas { get; init; } = 12;

    /// <summary>Seed of the documents: the same seed makes the same documents.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>How long to wait for the last document.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(5);
}
