using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations;
using Ingest.Core.Observations.Profiles;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Reads the profile of a text written in a test; a line that begins with "# " is a heading.</summary>
internal static class Profiles
{
    public static DocumentProfile Read(string text, DocumentKind kind = DocumentKind.Article, DateOnly? published = null, string? title = null, string name = "test.txt")
    {
        List<Block> blocks = [];
        foreach (string line in text.Split('\n'))
        {
            bool isHeading = line.StartsWith("# ", StringComparison.Ordinal);
            blocks.Add(new TextBlock(isHeading ? TextRole.Heading : TextRole.Paragraph, MappedText.Verbatim(isHeading ? line[2..] : line, 0), []));
        }

        return Read(new SourceDocument("text/plain", text, title, published, [.. blocks]), kind, name);
    }

    /// <summary>The profile of an undated table with these headers over two rows.</summary>
    public static DocumentProfile ReadTable(params string[] headers)
    {
        TableBlock table = new([Row(true, ["Chỉ tiêu", .. headers]), Row(false, ["Hộ nghèo (%)", "7,5", "4,2"]), Row(false, ["Diện tích chè (ha)", "810", "905"])], null, []);
        return Read(new SourceDocument("text/markdown", "", null, null, [table]), DocumentKind.Article, "test.md");
    }

    private static TableRow Row(bool isHeader, string[] cells) => new([.. cells.Select(cell => new TableCell(MappedText.Verbatim(cell, 0)))], isHeader, default);

    private static DocumentProfile Read(SourceDocument document, DocumentKind kind, string name)
    {
        DocumentContext context = new(kind, name, "Lào Cai");
        return ProfileReader.Read(document, context, new AnnotatedBlocks(document), AreaResolver.Resolve(document, context));
    }
}
