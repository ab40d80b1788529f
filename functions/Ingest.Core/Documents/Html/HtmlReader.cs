using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>Reads HTML pages: the content is found among menus and advertisements, and becomes blocks whose spans point into the markup as it was uploaded.</summary>
internal static class HtmlReader
{
    /// <summary>Reads a page.</summary>
    public static ReadResult Read(string mediaType, string source)
    {
        if (MarkupGuard.Apply(source) is not { } markup)
        {
            return new DocumentRejection(RejectionCodes.TooLarge, $"The page has more than {MarkupGuard.MaximumTags} tags or {MarkupGuard.MaximumAttributes} attributes; split it and upload the parts.");
        }

        var cells = new CellBudget();
        var (blocks, published) = ReadBlocks(markup, cells);
        return DocumentAssembler.Assemble(mediaType, source, blocks, cells, published);
    }

    /// <summary>The blocks of a page and its date. The tree, many times as large as the page, is let go here.</summary>
    private static (List<RawBlock> Blocks, DateOnly? Published) ReadBlocks(string markup, CellBudget cells)
    {
        var page = Parse(markup);
        var weights = TextWeights.Of(page);
        var finder = new ContentFinder(page, weights);
        var root = finder.FindRoot();
        var heading = PageHead.FindHeading(page, root, finder);
        var blocks = new BlockWalker(markup, root, heading, finder, weights, cells).Walk();
        if (heading is null && TitleBlock(markup, page) is { } title && blocks.Count > 0)
        {
            blocks.Insert(0, title);
        }

        DropHead(blocks);
        return (blocks, PageHead.FindDate(page));
    }

    /// <summary>Short lines above the title are toolbars, paths and the like; a date among them says when the page was published.</summary>
    private static void DropHead(List<RawBlock> blocks)
    {
        var title = blocks.FindIndex(block => block.Kind == RawKind.Title);
        for (var i = title - 1; i >= 0; i--)
        {
            if (blocks[i].Kind != RawKind.Table && blocks[i].Text.Length <= HeadingShape.MaximumLength && !DatePrefix.Read(PageWords.Fold(blocks[i].Text.Value), out _, out _))
            {
                blocks.RemoveAt(i);
            }
        }
    }

    private static HtmlNode Parse(string markup)
    {
        var document = new HtmlDocument { OptionCheckSyntax = false, OptionReadEncoding = false };
        document.LoadHtml(markup);
        return document.DocumentNode;
    }

    /// <summary>The title element without the name of the site behind the last bar.</summary>
    private static RawBlock? TitleBlock(string markup, HtmlNode page)
    {
        if (PageHead.TitleElement(page)?.FirstChild is not { } node)
        {
            return null;
        }

        var text = new InlineText(markup);
        text.Append(node, false, false);
        var title = text.Take();
        var bar = title.Value.LastIndexOf(" | ", StringComparison.Ordinal);
        return title.Length == 0 ? null : new RawBlock { Kind = RawKind.Title, Text = bar > 0 ? title.Slice(new TextSpan(0, bar)) : title };
    }
}
