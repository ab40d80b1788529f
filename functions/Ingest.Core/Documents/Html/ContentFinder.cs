using HtmlAgilityPack;

namespace Ingest.Core.Documents.Html;

/// <summary>Tells the content of a page from what surrounds it, by elements and classes that name their part, and by how much of a text is links.</summary>
internal sealed class ContentFinder(HtmlNode page, TextWeights weights)
{
    private const int FewestLetters = 200;

    /// <summary>Whether an element is furniture of the page: menu, related links, share bar, advertisement, comments, or hidden.</summary>
    /// <param name="node">The element.</param>
    /// <param name="root">The content being read; what holds most of it is no furniture, whatever its class says.</param>
    public bool IsChrome(HtmlNode node, HtmlNode root)
    {
        if (ElementKind.IsSkipped(node.Name) || IsHidden(node))
        {
            return true;
        }

        if (node.Name is "html" or "body")
        {
            return false;
        }

        return IsLinks(node, weights[node]) || (Own(node) * 2 <= Own(root) && ClassWords.Any(node, "class-chrome"));
    }

    /// <summary>The element that holds the content.</summary>
    public HtmlNode FindRoot()
    {
        var body = page.SelectSingleNode("//body") ?? page;
        HtmlNode? best = null;
        var bestWeight = 0;
        TreeWalk.Visit(
            body,
            node =>
            {
                if (node.NodeType != HtmlNodeType.Element || (node != body && IsChrome(node, body)))
                {
                    return false;
                }

                if (Own(node) > bestWeight && IsContent(node))
                {
                    (best, bestWeight) = (node, Own(node));
                }

                return true;
            },
            _ => { });
        return best is null || bestWeight < FewestLetters ? body : Widen(best, body);
    }

    /// <summary>Takes in the title, lead and date around the content, as long as the surroundings are small against it.</summary>
    private HtmlNode Widen(HtmlNode content, HtmlNode body)
    {
        var root = content;
        while (root != body && root.ParentNode is { } parent && Own(parent) * 3L <= Own(content) * 4L)
        {
            root = parent;
        }

        return root;
    }

    /// <summary>Letters that are no link.</summary>
    private int Own(HtmlNode node) => weights[node].Letters - weights[node].LinkLetters;

    private static bool IsContent(HtmlNode node) => node.Name is "article" or "main" || (node.Name is "div" or "section" or "td" && ClassWords.Any(node, "class-main"));

    private static bool IsHidden(HtmlNode node)
    {
        if (node.Attributes.Count == 0)
        {
            return false;
        }

        var style = node.GetAttributeValue("style", string.Empty);
        return node.Attributes.Contains("hidden") || node.GetAttributeValue("aria-hidden", string.Empty) == "true"
            || (style.Length > 0 && (HasStyle(style, "display", "none") || HasStyle(style, "visibility", "hidden")));
    }

    private static bool HasStyle(string style, string property, string value)
    {
        var at = style.IndexOf(property, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style.AsSpan(at + property.Length).TrimStart(" :").StartsWith(value, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A list of links: several of them, and hardly a word besides.</summary>
    private static bool IsLinks(HtmlNode node, TextWeights.Weight weight) => node.Name is "div" or "section" or "ul" or "ol" or "td" or "table" or "p" or "dl"
        && weight.Letters > 0
        && ((weight.Links >= 3 && weight.LinkLetters * 10L >= weight.Letters * 7L) || (weight.Links >= 1 && node.Name is "ul" or "ol" && weight.LinkLetters * 10L >= weight.Letters * 9L));
}
