using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>
/// The head of an official document: above the line that names its kind in capitals ("NGHỊ QUYẾT") stand office, number, place and date; that line and the subject below it are the title.
/// </summary>
internal static class FrontMatter
{
    private const int DeepestKind = 20;
    private const int SubjectLines = 4;
    private const int LongestSubject = 400;

    /// <summary>The blocks, with the title in its place where the document has such a head.</summary>
    /// <param name="blocks">The blocks as they were read.</param>
    /// <param name="numbered">The headings with a number, which begin the body.</param>
    public static ImmutableArray<Block> Arrange(ImmutableArray<Block> blocks, IReadOnlySet<MappedText> numbered)
    {
        var kind = FindKind(blocks);
        if (kind < 0)
        {
            return blocks;
        }

        var end = kind + 1;
        while (end < blocks.Length && end <= kind + SubjectLines && IsSubject(blocks[end], numbered))
        {
            end++;
        }

        var title = MappedText.Join([.. blocks.Skip(kind).Take(end - kind).Select(block => ((TextBlock)block).Text)]);
        var head = blocks.Take(kind).Select(block => block is TextBlock { Role: TextRole.Title or TextRole.Heading or TextRole.Lead } text
            ? text with { Role = TextRole.Paragraph, Sections = [], Depth = 0 }
            : block);
        var dropped = blocks.Take(end).OfType<TextBlock>().Select(block => block.Text).ToHashSet();
        return [.. head, new TextBlock(TextRole.Title, title, []), .. blocks.Skip(end).Select(block => Without(block, dropped))];
    }

    private static int FindKind(ImmutableArray<Block> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Length, DeepestKind); i++)
        {
            if (blocks[i] is not TextBlock { Text.Value: var text })
            {
                continue;
            }

            if (text.Length > LongestSubject || (text.Length > HeadingShape.MaximumLength && text[^1] == '.'))
            {
                return -1;
            }

            if (PageWords.Prefix("document-kind", PageWords.Fold(text)) is var length and > 0 && HeadingShape.IsCapitals(text[..length]))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsSubject(Block block, IReadOnlySet<MappedText> numbered)
    {
        if (block is not TextBlock { Role: TextRole.Paragraph or TextRole.Heading or TextRole.Lead or TextRole.Title, Text.Value: { Length: <= LongestSubject } text } line || numbered.Contains(line.Text) || text[^1] is '.' or ':' or ';' or ',' || HoldsSentence(text))
        {
            return false;
        }

        var folded = PageWords.Fold(text);
        return PageWords.Prefix("legal-basis", folded) == 0 && PageWords.Prefix("issuer", folded) == 0 && Division.Opens(text, folded) is null;
    }

    // A full stop between small and capital letters ends a sentence; "TP. Cần Thơ" has none.
    private static bool HoldsSentence(string text)
    {
        for (var i = text.IndexOf(". ", StringComparison.Ordinal); i > 0; i = text.IndexOf(". ", i + 1, StringComparison.Ordinal))
        {
            if (char.IsLower(text[i - 1]) && i + 2 < text.Length && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What has become part of the title is no heading of a section any more, and an official document has no lead.</summary>
    private static Block Without(Block block, HashSet<MappedText> dropped)
    {
        if (block is TextBlock { Role: TextRole.Lead } lead)
        {
            return lead with { Role = TextRole.Paragraph };
        }

        if (!block.Sections.Any(dropped.Contains))
        {
            return block;
        }

        ImmutableArray<MappedText> sections = [.. block.Sections.Where(section => !dropped.Contains(section))];
        return block is TextBlock { Role: TextRole.Heading } heading ? heading with { Sections = sections, Depth = sections.Length + 1 } : block with { Sections = sections };
    }
}
