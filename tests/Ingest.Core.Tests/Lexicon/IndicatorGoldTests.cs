using System.Text.Json;
using Ingest.Core.Lexicon;
using Ingest.Testing;
using Xunit.Abstractions;

namespace Ingest.Core.Tests.Lexicon;

/// <summary>The catalogue against the annotated documents: every annotated noun phrase must lead to its annotated indicator.</summary>
public sealed class IndicatorGoldTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Match_PhrasesOfTheGoldSet_AgreesWith98PerCent()
    {
        var (agreed, all) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "gold"), "*.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            if (!gold.RootElement.TryGetProperty("observations", out var observations))
            {
                continue;
            }

            var text = File.ReadAllText(Path.Combine(Repository.Corpus, gold.RootElement.GetProperty("doc").GetString()!));
            foreach (var observation in observations.EnumerateArray())
            {
                all++;
                agreed += Agrees(observation, text) ? 1 : 0;
            }
        }

        output.WriteLine($"{agreed} of {all} phrases lead to their indicator.");
        Assert.True(agreed >= 0.98 * all, $"{agreed} of {all}");
    }

    [CorpusFact]
    public void Find_IdsOfTheGoldSet_AllCatalogued()
    {
        var missing = Directory.EnumerateFiles(Path.Combine(Repository.Corpus, "gold"), "*.json")
            .SelectMany(file => JsonDocument.Parse(File.ReadAllText(file)).RootElement.TryGetProperty("observations", out var all) ? all.EnumerateArray() : default)
            .Select(observation => observation.GetProperty("indicatorId").GetString()!)
            .Where(id => IndicatorCatalogue.Find(id) is null);
        Assert.Equal(string.Empty, string.Join(", ", missing.Distinct()));
    }

    private bool Agrees(JsonElement observation, string text)
    {
        var unit = observation.GetProperty("unit").GetString();
        var dimension = unit is null ? Dimension.None : UnitTable.Parse(unit)?.Dimension ?? Dimension.None;
        var phrase = observation.GetProperty("indicator").GetString()!;
        var isChange = observation.GetProperty("measure").GetString() != "level";
        var quote = observation.GetProperty("quote").GetString()!;
        var end = text.IndexOf(quote, StringComparison.Ordinal) + quote.Length;
        var start = text.LastIndexOf('\n', end - 1) + 1;
        var found = IndicatorCatalogue.Match(phrase, dimension, isChange, text.AsSpan(start, end - start))?.Id;
        var expected = observation.GetProperty("indicatorId").GetString();
        if (found != expected)
        {
            output.WriteLine($"'{phrase}' {unit}: {found ?? "none"}, not {expected}");
        }

        return found == expected;
    }
}
