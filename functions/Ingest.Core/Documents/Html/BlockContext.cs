using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Html;

/// <summary>What the open elements around a place say about a block there: how deep in lists, whether in a heading, caption or lead, whether bold or italic.</summary>
internal sealed class BlockContext(HtmlNode? titleNode)
{
    private static readonly int[] Levels = [0, OutlineLevels.Top - 5, OutlineLevels.Top, OutlineLevels.Top + 20, OutlineLevels.Top + 30, OutlineLevels.Top + 50, OutlineLevels.Top + 50];

    private readonly List<HtmlNode> kinds = [];
    private int lists;
    private int bold;
    private int italic;

    /// <summary>Whether text here is bold.</summary>
    public bool IsBold => bold > 0;

    /// <summary>Whether text here is italic.</summary>
    public bool IsItalic => italic > 0;

    /// <summary>Opens an element.</summary>
    public void Enter(HtmlNode node) => Change(node, 1);

    /// <summary>Closes an element.</summary>
    public void Leave(HtmlNode node) => Change(node, -1);

    /// <summary>What a block here is, and the level of a heading or depth of an item.</summary>
    public (RawKind Kind, int Level) Kind()
    {
        if (kinds.Count == 0)
        {
            return (RawKind.Text, 0);
        }

        var node = kinds[^1];
        var level = ElementKind.HeadingLevel(node.Name);
        return node == titleNode ? (RawKind.Title, 0)
            : node.Name == "li" ? (RawKind.Item, Math.Max(1, lists))
            : node.Name is "figcaption" or "caption" || ClassWords.Any(node, "class-caption") ? (RawKind.Caption, 0)
            : ClassWords.Any(node, "class-lead") ? (RawKind.Lead, 0)
            : (RawKind.Heading, Levels[level]);
    }

    private void Change(HtmlNode node, int by)
    {
        lists += node.Name is "ul" or "ol" ? by : 0;
        bold += ElementKind.IsBold(node.Name) || IsStyled(node, "font-weight", "bold", "700") ? by : 0;
        italic += node.Name is "i" or "em" || IsStyled(node, "font-style", "italic", "oblique") ? by : 0;
        if (node == titleNode || node.Name is "li" or "figcaption" or "caption" || ElementKind.HeadingLevel(node.Name) > 0 || IsNamed(node))
        {
            if (by > 0)
            {
                kinds.Add(node);
            }
            else if (kinds.Count > 0)
            {
                kinds.RemoveAt(kinds.Count - 1);
            }
        }
    }

    private static bool IsNamed(HtmlNode node) =>
        node.Attributes.Count > 0 && node.Name is "div" or "p" or "td" or "span" or "strong" or "section" && (ClassWords.Any(node, "class-caption") || ClassWords.Any(node, "class-lead"));

    private static bool IsStyled(HtmlNode node, string property, string value, string other)
    {
        var style = node.Attributes.Count == 0 ? string.Empty : node.GetAttributeValue("style", string.Empty);
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        var set = at < 0 ? default : style.AsSpan(at + property.Length).TrimStart(" :");
        return set.StartsWith(value, StringComparison.OrdinalIgnoreCase) || set.StartsWith(other, StringComparison.OrdinalIgnoreCase);
    }
}
