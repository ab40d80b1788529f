using System.Text.Json;
using Ingest.Core.Text;
using Ingest.Testing;

namespace Ingest.Core.Tests.Documents;

/// <summary>No words that carry an annotated figure are lost as furniture of the page: every quote of the gold lies in a block that was read.</summary>
public class AnnotatedDocumentTests
{
    [Theory]
    [InlineData("dev")]
    [InlineData("dev2")]
    [InlineData("dev3")]
    [InlineData("dev4")]
    [InlineData("dev5")]
    [InlineData("dev6")]
    [InlineData("dev7")]
    [InlineData("dev8")]
    [InlineData("dev9")]
    [InlineData("dev10")]
    [InlineData("dev11")]
    [InlineData("dev12")]
    [InlineData("dev13")]
    [InlineData("dev14")]
    [InlineData("dev15")]
    [InlineData("dev16")]
    public void Read_OwnCorpus_KeepsEveryQuote(string set) => Check(Path.Combine(Repository.Root, "tests", "Corpus", set, "gold"), Path.Combine(Repository.Root, "tests", "Corpus", set, "docs"));

    [CorpusTheory]
    [InlineData("gold", "")]
    [InlineData("more/gold", "more/docs")]
    public void Read_SharedCorpus_KeepsEveryQuote(string gold, string documents) => Check(Path.Combine(Repository.Corpus, gold), Path.Combine(Repository.Corpus, documents));

    private static void Check(string gold, string documents)
    {
        var lost = new List<string>();
        foreach (var file in Directory.GetFiles(gold, "*.json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file));
            if (!json.RootElement.TryGetProperty("observations", out var observations))
            {
                continue;
            }

            var path = Directory.GetFiles(documents, Path.GetFileNameWithoutExtension(file) + ".*", SearchOption.AllDirectories).First(found => !found.EndsWith(".json", StringComparison.Ordinal));
            var document = Reading.Read(path, File.ReadAllBytes(path)).Document!;
            var spans = Reading.Texts(document).Where(text => text.Length > 0).Select(text => text.ToSource(new TextSpan(0, text.Length))).ToList();
            lost.AddRange(observations.EnumerateArray()
                .Where(observation => !observation.TryGetProperty("optional", out var optional) || !optional.GetBoolean()) // headlines of related pages may be annotated so
                .Select(observation => observation.GetProperty("quote").GetString()!)
                .Where(quote => document.Source.IndexOf(quote, StringComparison.Ordinal) is var at && (at < 0 || !spans.Exists(span => span.Overlaps(new TextSpan(at, quote.Length)))))
                .Select(quote => $"{Path.GetFileName(path)}: {quote}"));
        }

        Assert.Empty(lost);
    }
}
