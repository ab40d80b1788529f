using System.Globalization;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Observations;

/// <summary>Extracts from text written in a test, and writes what was read in one line each.</summary>
internal static class Sentences
{
    public static readonly DateOnly June2024 = new(2024, 6, 10);

    private static readonly DocumentExtractor Extractor = new();

    /// <summary>Reads paragraphs parted by line breaks; a line that begins with "# " is a heading, one with "- " an item of a list.</summary>
    public static Extraction Read(string text, DocumentKind kind = DocumentKind.Article, DateOnly? published = null, string? title = null, bool isDated = true)
    {
        List<Block> blocks = [];
        MappedText? heading = null;
        int offset = 0;
        foreach (string line in text.Split('\n'))
        {
            string mark = line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) ? line[..2] : "";
            MappedText words = MappedText.Verbatim(line[mark.Length..], offset + mark.Length);
            heading = mark == "# " ? words : heading;
            TextRole role = mark switch { "# " => TextRole.Heading, "- " => TextRole.ListItem, _ => TextRole.Paragraph };
            blocks.Add(new TextBlock(role, words, heading is null ? [] : [heading], mark.Length > 0 ? 1 : 0));
            offset += line.Length + 1;
        }

        SourceDocument document = new("text/plain", text, title, isDated ? published ?? June2024 : null, [.. blocks]);
        return Extractor.Extract(document, new(kind, "test.txt", "Lào Cai"));
    }

    public static string[] Describe(string text, DocumentKind kind = DocumentKind.Article, DateOnly? published = null) =>
        [.. Read(text, kind, published).Observations.Select(Describe)];

    public static string Describe(Observation o) => string.Create(CultureInfo.InvariantCulture,
        $"{Kind(o)} {o.Period} {Bound(o)}{Value(o)}{Change(o)}{(o.Estimated ? " ước" : "")}{(o.PercentOfPlan is { } plan ? $" kh={plan:0.###}" : "")} | {o.Indicator.Phrase}");

    private static string Kind(Observation o) => o.Kind is ObservationKind.Target ? "T" : "A";

    private static string Bound(Observation o) => o.Comparator switch
    {
        Comparator.Greater => "> ",
        Comparator.GreaterOrEqual => ">= ",
        Comparator.Less => "< ",
        Comparator.LessOrEqual => "<= ",
        Comparator.Approximate => "~ ",
        _ => "",
    };

    private static string Value(Observation o) => o.Value is null ? "?"
        : string.Create(CultureInfo.InvariantCulture, $"{o.Value:0.###}{(o.ValueHigh is { } high ? $"..{high:0.###}" : "")} {o.Unit}");

    private static string Change(Observation o) => (o.Measure switch { Measure.Increase => " up", Measure.Decrease => " down", _ => "" })
        + (o.ChangeFromPrevious is { } change ? string.Create(CultureInfo.InvariantCulture, $" d={change:0.###}{o.ChangeUnit}") : "");
}
