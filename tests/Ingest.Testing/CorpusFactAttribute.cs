using Xunit;

namespace Ingest.Testing;

/// <summary>A fact that needs the corpus of real documents; skipped, visibly, where that is absent.</summary>
public sealed class CorpusFactAttribute : FactAttribute
{
    /// <summary>Decides once, when the test is discovered.</summary>
    public CorpusFactAttribute() => Skip = CorpusPresence.SkipReason;
}

/// <summary>A theory that needs the corpus of real documents; skipped, visibly, where that is absent.</summary>
public sealed class CorpusTheoryAttribute : TheoryAttribute
{
    /// <summary>Decides once, when the test is discovered.</summary>
    public CorpusTheoryAttribute() => Skip = CorpusPresence.SkipReason;
}

internal static class CorpusPresence
{
    public static string? SkipReason { get; } = Directory.Exists(Repository.Corpus)
        ? null
        : $"There is no corpus at {Repository.Corpus} (INGEST_CORPUS may name another folder).";
}
