using Ingest.Testing;

namespace Ingest.Architecture.Tests.Layout;

public sealed class TopLevelTests
{
    /// <summary>The layout that the repository was given; all else belongs into one of its folders.</summary>
    private static readonly HashSet<string> Allowed =
    [
        "functions", "infra", "tests", "docs", "Ingest.sln", "ingest", "ingest.cmd", "ingest.ps1", "local.settings.sample.json", "azure.yaml", "global.json", "nuget.config",
        "README.md", "LICENSE", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
    ];

    /// <summary>What builds and runs leave behind, known to .gitignore.</summary>
    private static readonly HashSet<string> Leftovers = ["artifacts", "TestResults", "BenchmarkDotNet.Artifacts", "local.settings.json", "bin", "obj"];

    [Fact]
    public void TopLevel_Entries_AreThoseOfTheLayout()
    {
        var strange = Directory.EnumerateFileSystemEntries(Repository.Root)
            .Select(entry => Path.GetFileName(entry))
            .Where(name => !name.StartsWith('.') && !name.StartsWith("Directory.", StringComparison.Ordinal))
            .Where(name => !Allowed.Contains(name) && !Leftovers.Contains(name) && !name.EndsWith(".user", StringComparison.Ordinal));

        Assert.Empty(strange);
    }
}
