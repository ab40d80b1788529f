using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Documents;

/// <summary>Short ways to read a document and to look at what was read.</summary>
internal static class Reading
{
    /// <summary>Characters that begin what a source writes for another character.</summary>
    private static readonly System.Buffers.SearchValues<char> Markup = System.Buffers.SearchValues.Create("&<*_~`\\[]");

    public static ReadResult Read(string name, byte[] bytes, string? mediaType = null, long limit = DocumentReader.DefaultMaximumLength) =>
        new DocumentReader(limit).ReadAsync(name, mediaType, new MemoryStream(bytes)).GetAwaiter().GetResult();

    public static SourceDocument Text(string name, string text)
    {
        var result = Read(name, Encoding.UTF8.GetBytes(text));
        Assert.Null(result.Rejection);
        return result.Document!;
    }

    public static string Code(ReadResult result)
    {
        Assert.Null(result.Document);
        Assert.False(string.IsNullOrWhiteSpace(result.Rejection!.Message));
        return result.Rejection.Code;
    }

    /// <summary>The text blocks, one a line: role, depth where it has one, words, and the last heading above.</summary>
    public static string[] Outline(SourceDocument document) => [.. document.Blocks.Select(Show)];

    /// <summary>All mapped texts of a document.</summary>
    public static IEnumerable<MappedText> Texts(SourceDocument document) => document.Blocks.SelectMany(block => block switch
    {
        TextBlock text => [text.Text, .. text.Sections],
        TableBlock table => table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text)).Concat(table.Caption is null ? [] : [table.Caption]),
        _ => Enumerable.Empty<MappedText>(),
    });

    /// <summary>Every letter of every block, taken from the source where its span says, composed.</summary>
    public static void AssertMapped(SourceDocument document)
    {
        foreach (var text in Texts(document))
        {
            var last = 0;
            for (var i = 0; i < text.Value.Length; i++)
            {
                var span = text.ToSource(new TextSpan(i, 1));
                Assert.InRange(span.Start, last, document.Source.Length);
                Assert.InRange(span.End, span.Start, document.Source.Length);
                last = span.Start;
                var source = Fold(document.Source.Substring(span.Start, span.Length));
                Assert.True(source.Contains(text.Value[i], StringComparison.Ordinal) || text.Value[i] == ' ' || source.AsSpan().ContainsAny(Markup), $"'{text.Value[i]}' maps to '{source}'");
            }
        }
    }

    /// <summary>A piece of a source without invisible characters, composed.</summary>
    private static string Fold(string source)
    {
        var builder = new MappedTextBuilder();
        builder.Append(source, 0, source.Length);
        return builder.Build().Value;
    }

    private static string Show(Block block) => block switch
    {
        TextBlock text => $"{text.Role}{(text.Depth > 0 ? " " + text.Depth : string.Empty)}: {text.Text.Value}{(text.Sections.IsEmpty ? string.Empty : " < " + text.Sections[^1].Value)}",
        TableBlock table => "Table: " + string.Join(" / ", table.Rows.Select(row => (row.IsHeader ? "# " : string.Empty) + string.Join(" | ", row.Cells.Select(cell => cell.Text.Value)))),
        _ => "?",
    };
}
