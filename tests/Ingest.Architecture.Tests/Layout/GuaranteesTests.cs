using System.Text.RegularExpressions;
using Ingest.Testing;

namespace Ingest.Architecture.Tests.Layout;

/// <summary>The page of guarantees (docs/guarantees.md) names a test in every line, and every test it names exists.</summary>
public sealed partial class GuaranteesTests
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "guarantees.md");

    [Fact]
    public void Lines_OfTheTables_EachNameTestsThatExist()
    {
        string[] lines = [.. File.ReadLines(Page).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.EndsWith("shown by |", StringComparison.Ordinal))];

        Assert.NotEmpty(lines);
        Assert.All(lines, line =>
        {
            MatchCollection names = TestName().Matches(line.Split('|')[^2]);
            Assert.NotEmpty(names);
            Assert.All(names, name => Assert.True(Exists(name.Groups["type"].Value, name.Groups["test"].Value), $"No test {name.Value}."));
        });
    }

    [Fact]
    public void Exists_TestOfAnotherClass_IsFalse()
    {
        Assert.True(Exists(nameof(GuaranteesTests), nameof(Exists_TestOfAnotherClass_IsFalse)));
        Assert.False(Exists(nameof(TopLevelTests), nameof(Exists_TestOfAnotherClass_IsFalse)));
    }

    private static bool Exists(string type, string test) => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests"), type + ".cs", SearchOption.AllDirectories)
        .Any(file => File.ReadAllText(file) is var text && text.Contains($" {test}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(?<type>\w+Tests)\.(?<test>\w+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TestName();
}
