namespace Ingest.Core.Observations.Profiles;

/// <summary>What is asked of a document.</summary>
internal enum Question
{
    /// <summary>From which year it speaks.</summary>
    Report,

    /// <summary>Which period its results are of.</summary>
    Results,

    /// <summary>Which period its targets are of.</summary>
    Targets,

    /// <summary>Whether it sums up a term: more for than against.</summary>
    Review,
}
