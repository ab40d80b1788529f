using System.Collections.Immutable;
using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>Reads tables of data: merged cells laid out, header rows recognised. Tables that only lay out the page are told apart.</summary>
internal sealed class TableGridReader(string source, TextWeights weights, CellBudget budget)
{
    private const int LongestCell = 1500;

    /// <summary>Whether a table holds data: no other table inside, two rows and two columns at least, and cells that are no articles.</summary>
    public bool IsData(HtmlNode table)
    {
        if (weights[table].Tables > 0 || table.GetAttributeValue("role", string.Empty) is "presentation" or "none")
        {
            return false;
        }

        var (rows, widest) = (0, 0);
        foreach (var row in Rows(table))
        {
            var cells = Cells(row).ToList();
            if (cells.Exists(cell => weights[cell].Letters > LongestCell))
            {
                return false;
            }

            rows += cells.Exists(cell => weights[cell].Letters > 0) ? 1 : 0;
            widest = Math.Max(widest, cells.Count(cell => weights[cell].Letters > 0));
        }

        return rows >= 2 && widest >= 2;
    }

    /// <summary>The rows of a table of data, and its caption, empty if it has none.</summary>
    public (ImmutableArray<TableRow> Rows, MappedText Caption) Read(HtmlNode table)
    {
        var grid = new TableGrid(budget);
        foreach (var row in Rows(table))
        {
            grid.BeginRow(row.ParentNode?.Name == "thead", Math.Clamp(row.OuterStartIndex, 0, source.Length));
            foreach (var cell in Cells(row))
            {
                var (words, end, isBold) = Words(cell);
                grid.AddCell(words, Span(cell, "colspan"), Span(cell, "rowspan"), end, cell.Name == "th" || isBold);
            }
        }

        var caption = table.ChildNodes.FirstOrDefault(child => child.Name == "caption");
        return (grid.Build(), caption is null ? MappedText.Empty : Words(caption).Words);
    }

    private static IEnumerable<HtmlNode> Rows(HtmlNode table) => table.ChildNodes.SelectMany(child => child.Name is "thead" or "tbody" or "tfoot" ? child.ChildNodes.AsEnumerable() : [child]).Where(row => row.Name == "tr");

    private static IEnumerable<HtmlNode> Cells(HtmlNode row) => row.ChildNodes.Where(cell => cell.Name is "td" or "th");

    private static int Span(HtmlNode cell, string attribute)
    {
        const int Widest = 100;
        return Math.Clamp(cell.GetAttributeValue(attribute, 1), 1, Widest);
    }

    private (MappedText Words, int End, bool IsBold) Words(HtmlNode cell)
    {
        var text = new InlineText(source);
        var bold = 0;
        TreeWalk.Visit(
            cell,
            node =>
            {
                if (node.NodeType == HtmlNodeType.Text)
                {
                    text.Append(node, bold > 0, false);
                    return false;
                }

                if (node.NodeType == HtmlNodeType.Comment || ElementKind.IsSkipped(node.Name) || (node.Name == "sup" && text.IsNote(node)))
                {
                    return false;
                }

                bold += ElementKind.IsBold(node.Name) ? 1 : 0;
                BreakAround(text, node);
                return true;
            },
            node =>
            {
                bold -= ElementKind.IsBold(node.Name) ? 1 : 0;
                BreakAround(text, node);
            });
        var isBold = text.IsBold;
        var words = text.Take();
        return (words.Length == 0 ? MappedText.Verbatim(string.Empty, Math.Clamp(cell.OuterStartIndex, 0, source.Length)) : words, text.End, isBold);
    }

    private static void BreakAround(InlineText text, HtmlNode node)
    {
        if (!ElementKind.IsInline(node.Name))
        {
            text.Break(node);
        }
    }
}
