using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>Walks the content of a page and makes a block of what stands between the beginnings and ends of block elements.</summary>
internal sealed class BlockWalker
{
    private const int LongestCaption = 300;

    private readonly HtmlNode root;
    private readonly ContentFinder finder;
    private readonly TableGridReader tables;
    private readonly InlineText text;
    private readonly BlockContext context;
    private readonly List<RawBlock> blocks = [];
    private bool picture;
    private bool broken;

    public BlockWalker(string source, HtmlNode root, HtmlNode? titleNode, ContentFinder finder, TextWeights weights, CellBudget budget)
    {
        this.root = root;
        this.finder = finder;
        text = new InlineText(source);
        context = new BlockContext(titleNode);
        tables = new TableGridReader(source, weights, budget);
    }

    /// <summary>The blocks of the content.</summary>
    public List<RawBlock> Walk()
    {
        TreeWalk.Visit(root, Enter, Leave);
        Flush();
        return blocks;
    }

    private bool Enter(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            text.Append(node, context.IsBold, context.IsItalic);
            return false;
        }

        if (node.NodeType == HtmlNodeType.Comment || (node != root && finder.IsChrome(node, root)))
        {
            return false;
        }

        return node.Name switch
        {
            "br" => Break(node),
            "img" => Picture(),
            "sup" => !text.IsNote(node) && EnterElement(node),
            "table" => EnterTable(node),
            _ => EnterElement(node),
        };
    }

    private bool EnterElement(HtmlNode node)
    {
        if (!ElementKind.IsInline(node.Name))
        {
            Flush();
        }

        context.Enter(node);
        return true;
    }

    private bool EnterTable(HtmlNode node)
    {
        Flush();
        if (!tables.IsData(node))
        {
            context.Enter(node);
            return true;
        }

        var (rows, caption) = tables.Read(node);
        blocks.Add(new RawBlock { Kind = RawKind.Table, Text = caption, Rows = rows });
        picture = false;
        return false;
    }

    private void Leave(HtmlNode node)
    {
        if (node.NodeType == HtmlNodeType.Document)
        {
            return;
        }

        if (!ElementKind.IsInline(node.Name))
        {
            Flush();
        }

        context.Leave(node);
    }

    private bool Break(HtmlNode node)
    {
        if (context.Kind().Kind == RawKind.Text && !text.IsEmpty)
        {
            Flush();
            broken = true;
        }
        else
        {
            text.Break(node);
        }

        return false;
    }

    private bool Picture()
    {
        if (text.IsEmpty)
        {
            picture = true;
        }

        return false;
    }

    private void Flush()
    {
        if (text.IsEmpty)
        {
            text.Take();
            return;
        }

        var (kind, level) = context.Kind();
        var (isBold, isItalic) = (text.IsBold, text.IsItalic);
        var words = text.Take();
        if (kind == RawKind.Text && picture && words.Length <= LongestCaption && (isItalic || CaptionShape.Fits(words.Value, PageWords.Fold(words.Value))))
        {
            kind = RawKind.Caption;
        }

        Add(new RawBlock { Kind = kind, Text = words, Level = level, IsBold = isBold });
        picture = false;
        broken = false;
    }

    /// <summary>Adds a block; behind a line break one that goes on in small letters continues the sentence before it.</summary>
    private void Add(RawBlock block)
    {
        if (broken && blocks.Count > 0 && blocks[^1].Kind == block.Kind && char.IsLower(block.Text.Value[0]) && LineJoiner.IsOpen(blocks[^1].Text.Value)
            && ListMarker.Read(block.Text.Value, 0, block.Text.Length).Kind == MarkerKind.None)
        {
            blocks[^1] = blocks[^1] with { Text = MappedText.Join([blocks[^1].Text, block.Text]) };
            return;
        }

        blocks.Add(block);
    }
}
