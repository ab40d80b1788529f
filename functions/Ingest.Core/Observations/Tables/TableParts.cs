using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Parts a table where its header stands again: the same one on a new page goes on the rows before it, another one names the columns of those below.</summary>
internal static class TableParts
{
    public static List<TableLayout> Of(TableLayout layout)
    {
        List<TableLayout> parts = [layout with { Body = [] }];
        ImmutableArray<TableRow> rows = layout.Body;
        int start = 0;
        for (int i = 0; i < rows.Length; i++)
        {
            if (IsHeader(rows[i], parts[^1].Headers))
            {
                int end = TableLayout.EndOfHeaders(rows, i, i + 1);
                parts[^1] = GoOn(parts[^1], rows[start..i]);
                Begin(parts, rows[i..end]);
                (start, i) = (end, end - 1);
            }
        }

        parts[^1] = GoOn(parts[^1], rows[start..]);
        return parts;
    }

    private static TableLayout GoOn(TableLayout part, ImmutableArray<TableRow> rows) => part with { Body = [.. part.Body, .. rows] };

    private static void Begin(List<TableLayout> parts, ImmutableArray<TableRow> block)
    {
        ImmutableArray<TableRow> headers = [.. block.Where(row => !TableRows.IsNumbering(row))];
        ImmutableArray<TableRow> numbering = [.. block.Where(TableRows.IsNumbering)];
        TableLayout last = parts[^1];
        if (headers.Select(TextOf).SequenceEqual(last.Headers.Select(TextOf)))
        {
            parts[^1] = last with { Repeated = [.. last.Repeated, .. headers], Numbering = [.. last.Numbering, .. numbering] };
        }
        else
        {
            parts.Add(last with { Headers = headers, Numbering = numbering, Repeated = [], Body = [] });
        }
    }

    /// <summary>A row that begins as the header does, has no figure, and names two columns by what they hold.</summary>
    private static bool IsHeader(TableRow row, ImmutableArray<TableRow> headers) =>
        headers.Length > 0 && First(row) is { Length: > 0 } first && first == First(headers[0]) && !TableRows.IsGroup(row) && !TableRows.HoldsFigure(row)
        && row.Cells.Count(cell => cell.Text.Length > 0 && HeaderWords.IsHeader(cell.Text.Value)) >= 2;

    private static string First(TableRow row) => VietnameseText.Fold(row.Cells.FirstOrDefault(cell => cell.Text.Length > 0)?.Text.Value.Trim() ?? "");

    private static string TextOf(TableRow row) => VietnameseText.Fold(string.Join('\t', row.Cells.Select(cell => cell.Text.Value.Trim())));
}
