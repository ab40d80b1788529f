using System.Collections.Frozen;
using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>What a page says of itself: its title and its date of publication.</summary>
internal static class PageHead
{
    private const int LongestTitle = 400;
    private const int LongestScript = 100_000;
    private const string DateProperty = "\"datePublished\"";

    private static readonly FrozenSet<string> DateNames = new[]
    {
        "article:published_time", "og:published_time", "pubdate", "publishdate", "publish-date", "publish_date", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created", "article:published",
    }.ToFrozenSet();

    /// <summary>The heading of the page's own text: of several the one most like the title in the head; a heading of the second level where it is the only one.</summary>
    public static HtmlNode? FindHeading(HtmlNode page, HtmlNode root, ContentFinder finder)
    {
        var title = new Repetition(PageWords.Fold(Declared(page)));
        HtmlNode? first = null;
        HtmlNode? like = null;
        var second = new List<HtmlNode>();
        TreeWalk.Visit(
            root,
            node =>
            {
                if (node.NodeType != HtmlNodeType.Element || (node != root && finder.IsChrome(node, root)) || like is not null)
                {
                    return false;
                }

                if (node.Name == "h1" || (node.Name is "h2" or "h3" or "div" or "p" or "span" && ClassWords.Any(node, "class-title")))
                {
                    var words = HtmlEntity.DeEntitize(node.InnerText.Length <= LongestTitle ? node.InnerText : string.Empty).Trim();
                    like = words.Length > 0 && title.Repeats(PageWords.Fold(ComposedForm.Compose(words))) ? node : null;
                    first ??= words.Length > 0 && node.Name == "h1" ? node : null;
                }

                if (node.Name == "h2" && second.Count < 2)
                {
                    second.Add(node);
                }

                return true;
            },
            _ => { });
        return like ?? first ?? (second.Count == 1 ? second[0] : null);
    }

    /// <summary>The text node of the title element, for a page without a heading of its own.</summary>
    public static HtmlNode? TitleElement(HtmlNode page) => page.SelectSingleNode("//title");

    /// <summary>The date of publication in the metadata, the structured data or a time element.</summary>
    public static DateOnly? FindDate(HtmlNode page)
    {
        foreach (var node in page.Descendants("meta"))
        {
            var name = node.GetAttributeValue("property", null) ?? node.GetAttributeValue("name", null) ?? node.GetAttributeValue("itemprop", string.Empty);
            if (DateNames.Contains(name.ToLowerInvariant()) && DateLine.ReadAt(node.GetAttributeValue("content", string.Empty).Trim(), out _) is { } date)
            {
                return date;
            }
        }

        return FindStructured(page) ?? page.Descendants("time").Select(node => DateLine.ReadAt(node.GetAttributeValue("datetime", string.Empty).Trim(), out _)).FirstOrDefault(date => date is not null);
    }

    private static DateOnly? FindStructured(HtmlNode page)
    {
        foreach (var script in page.Descendants("script").Where(script => script.GetAttributeValue("type", string.Empty) == "application/ld+json"))
        {
            var text = script.InnerText;
            var at = text.Length <= LongestScript ? text.IndexOf(DateProperty, StringComparison.Ordinal) : -1;
            if (at >= 0 && DateLine.ReadAt(text.AsSpan(at + DateProperty.Length).TrimStart(" :\"\n\r\t"), out _) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static string Declared(HtmlNode page)
    {
        var shared = page.Descendants("meta").FirstOrDefault(node => node.GetAttributeValue("property", string.Empty) == "og:title")?.GetAttributeValue("content", null);
        var title = shared ?? TitleElement(page)?.InnerText ?? string.Empty;
        return title.Length <= LongestTitle ? ComposedForm.Compose(HtmlEntity.DeEntitize(title)) : string.Empty;
    }
}
