using HtmlAgilityPack;

namespace Ingest.Core.Documents.Html;

/// <summary>Walks a tree of nodes in document order with a loop, so that no depth of nesting costs stack.</summary>
internal static class TreeWalk
{
    /// <summary>Visits a node and all below it.</summary>
    /// <param name="root">Where to begin.</param>
    /// <param name="enter">Called before the children; false leaves them out, and then <paramref name="leave"/> is not called.</param>
    /// <param name="leave">Called behind the children.</param>
    public static void Visit(HtmlNode root, Func<HtmlNode, bool> enter, Action<HtmlNode> leave)
    {
        var node = root;
        while (true)
        {
            if (enter(node))
            {
                if (node.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }

                leave(node);
            }

            while (node != root && node.NextSibling is null)
            {
                node = node.ParentNode!;
                leave(node);
            }

            if (node == root)
            {
                return;
            }

            node = node.NextSibling!;
        }
    }
}
