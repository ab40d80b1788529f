using HtmlAgilityPack;

namespace Ingest.Core.Documents.Html;

/// <summary>How much text each element holds, and how much of it is links: one pass over the page.</summary>
internal sealed class TextWeights
{
    private readonly Dictionary<HtmlNode, Weight> weights = [];

    private TextWeights()
    {
    }

    /// <summary>Weighs all elements below a node.</summary>
    public static TextWeights Of(HtmlNode root)
    {
        var weighed = new TextWeights();
        var linkDepth = 0;
        TreeWalk.Visit(
            root,
            node =>
            {
                if (node.NodeType == HtmlNodeType.Text)
                {
                    var letters = Letters(node);
                    weighed.Add(node.ParentNode, new Weight(letters, linkDepth > 0 ? letters : 0, 0, 0));
                    return false;
                }

                if (node.NodeType == HtmlNodeType.Comment || ElementKind.IsSkipped(node.Name))
                {
                    return false;
                }

                linkDepth += node.Name == "a" ? 1 : 0;
                return true;
            },
            node =>
            {
                linkDepth -= node.Name == "a" ? 1 : 0;
                var own = new Weight(0, 0, node.Name == "a" ? 1 : 0, node.Name == "table" ? 1 : 0);
                if (node != root)
                {
                    weighed.Add(node.ParentNode, weighed[node] + own);
                }
            });
        return weighed;
    }

    /// <summary>The weight of an element.</summary>
    public Weight this[HtmlNode node] => weights.GetValueOrDefault(node);

    private static int Letters(HtmlNode text)
    {
        var (start, length) = (text.OuterStartIndex, text.OuterLength);
        var letters = 0;
        var source = text.OwnerDocument.Text;
        for (var i = Math.Max(0, start); i < Math.Min(source.Length, start + length); i++)
        {
            letters += char.IsWhiteSpace(source[i]) ? 0 : 1;
        }

        return letters;
    }

    private void Add(HtmlNode? node, Weight weight)
    {
        if (node is not null)
        {
            weights[node] = weights.GetValueOrDefault(node) + weight;
        }
    }

    /// <summary>What an element holds.</summary>
    /// <param name="Letters">Characters that are no white space.</param>
    /// <param name="LinkLetters">Those of them inside links.</param>
    /// <param name="Links">Number of links below it.</param>
    /// <param name="Tables">Number of tables below it.</param>
    public readonly record struct Weight(int Letters, int LinkLetters, int Links, int Tables)
    {
        /// <summary>Adds two weights.</summary>
        public static Weight operator +(Weight a, Weight b) => new(a.Letters + b.Letters, a.LinkLetters + b.LinkLetters, a.Links + b.Links, a.Tables + b.Tables);
    }
}
