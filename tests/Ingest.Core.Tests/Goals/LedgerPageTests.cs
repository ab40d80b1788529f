using System.Globalization;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Contradictions;
using Ingest.Core.Goals.Figures;
using Ingest.Testing;

namespace Ingest.Core.Tests.Goals;

/// <summary><c>docs/ledger.md</c> names what the code knows, in the code's order.</summary>
public sealed class LedgerPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "ledger.md"));

    [Fact]
    public void TargetRules_AreOnThePage_InTheirOrder() =>
        Assert.Equal([.. TargetRules.All.Select(rule => rule.Name), AuthorityOrder.DocumentOrder], FirstCells("Which target counts"));

    [Fact]
    public void ActualRules_AreOnThePage_InTheirOrder() =>
        Assert.Equal(ActualRules.For(null, new IndicatorTraits("toll-revenue", null)).Select(rule => rule.Name), FirstCells("Which result counts"));

    [Fact]
    public void ConflictTypes_AreOnThePage_WithTheirTolerance()
    {
        var types = ConflictTexts.Keys.Where(key => !key.StartsWith("word.", StringComparison.Ordinal)).Select(ConflictTexts.Of)
            .GroupBy(text => text.Type).Select(group => (group.Key, group.Max(text => text.Tolerance)?.ToString(CultureInfo.InvariantCulture) ?? string.Empty));

        Assert.Equal(types.Order(), Rows("Contradictions").Select(cells => (cells[0].Trim('`'), cells[2])).Order());
    }

    [Fact]
    public void ConflictTexts_HaveBothLanguagesAndReasonsForTolerances()
    {
        foreach (var text in ConflictTexts.Keys.Select(ConflictTexts.Of))
        {
            Assert.True(text.Message is { Vi.Length: > 0, En.Length: > 0 });
            Assert.Equal(text.Tolerance is null, text.Reason is null);
        }
    }

    [Theory]
    [InlineData("figures")]
    [InlineData("figures-default-direction")]
    [InlineData("figures-neutral")]
    [InlineData("share-of-plan")]
    [InlineData("reported-verdict")]
    [InlineData("interim")]
    public void StatusBases_AreOnThePage(string basis) => Assert.Contains(basis, FirstCells("Status"));

    private static IEnumerable<string> FirstCells(string section) => Rows(section).Select(cells => cells[0].Trim('`'));

    private static IEnumerable<string[]> Rows(string section)
    {
        var start = Page.IndexOf($"## {section}", StringComparison.Ordinal);
        var end = Page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        return Page[start..end].Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => Array.ConvertAll(line.Trim('|').Split('|'), cell => cell.Trim()));
    }
}
