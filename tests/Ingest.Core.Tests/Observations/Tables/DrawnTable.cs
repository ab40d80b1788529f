using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Tests.Documents;
using Ingest.Core.Tests.Documents.Docx;

namespace Ingest.Core.Tests.Observations.Tables;

/// <summary>A table that can be written in every format: header cells with what they cover, and rows.</summary>
internal sealed class DrawnTable
{
    private readonly List<(string Text, int Columns, int Rows)[]> headers = [];
    private readonly List<string[]> rows = [];

    /// <summary>Adds a level of the header: "Năm 2024*2" covers two columns, "ĐVT^2" two levels.</summary>
    public DrawnTable Header(params string[] cells)
    {
        headers.Add([.. cells.Select(cell => cell[^2..] is ['*', var columns] ? (cell[..^2], columns - '0', 1) : cell[^2..] is ['^', var levels] ? (cell[..^2], 1, levels - '0') : (cell, 1, 1))]);
        return this;
    }

    /// <summary>Adds a row of figures.</summary>
    public DrawnTable Row(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    /// <summary>The table with its columns in another order; for a header of one level.</summary>
    public DrawnTable Reordered(int[] order)
    {
        DrawnTable other = new();
        other.headers.Add([.. order.Select(c => headers[0][c])]);
        other.rows.AddRange(rows.Select(row => order.Select(c => row[c]).ToArray()));
        return other;
    }

    /// <summary>A document of a title and the table.</summary>
    /// <param name="format">html, th, md, tab, aligned or docx.</param>
    /// <param name="title">The title.</param>
    public SourceDocument In(string format, string title) => format switch
    {
        "html" or "th" => Reading.Text("a.html", $"<html><body><h1>{title}</h1>{Html(format == "th" ? "th" : "td")}</body></html>"),
        "md" => Reading.Text("a.md", $"# {title}\n\n{Markdown()}"),
        "tab" => Reading.Text("a.txt", $"{title}\n\n{string.Join('\n', Grid().Select(row => string.Join('\t', row)))}\n"),
        "aligned" => Reading.Text("a.txt", $"{title}\n\n{Aligned()}\n"),
        _ => Reading.Read("a.docx", new WordFile($"{WordFile.Paragraph(title, "<w:pStyle w:val=\"Title\"/>")}<w:tbl>{Word()}</w:tbl>").Save()).Document!,
    };

    private string Html(string cell) => "<table>"
        + string.Concat(headers.Select(level => $"<tr>{string.Concat(level.Select(h => $"<{cell} colspan={h.Columns} rowspan={h.Rows}>{h.Text}</{cell}>"))}</tr>"))
        + string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(text => $"<td>{text}</td>"))}</tr>")) + "</table>";

    private string Markdown()
    {
        string[][] grid = Grid();
        return string.Join('\n', grid.Select((row, i) => $"| {string.Join(" | ", row)} |" + (i == 0 ? "\n|" + string.Concat(row.Select(_ => "---|")) : "")));
    }

    private string Aligned()
    {
        string[][] grid = Grid();
        int[] widths = [.. Enumerable.Range(0, grid[0].Length).Select(c => grid.Max(row => row[c].Length))];
        return string.Join('\n', grid.Select(row => string.Join("   ", row.Select((text, c) => c < 2 ? text.PadRight(widths[c]) : text.PadLeft(widths[c]))).TrimEnd()));
    }

    private string Word()
    {
        StringBuilder xml = new();
        for (int level = 0; level < headers.Count; level++)
        {
            xml.Append(WordFile.Row([.. Level(level).Select(cell => WordFile.Cell(
                cell.IsBelow ? "" : cell.Text, $"<w:gridSpan w:val=\"{cell.Columns}\"/>{(cell.IsBelow ? "<w:vMerge/>" : cell.Rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "")}"))]));
        }

        return xml.Append(string.Concat(rows.Select(row => WordFile.Row(row)))).ToString();
    }

    /// <summary>The rows as a format without merged cells has them: the words once, the other cells empty.</summary>
    private string[][] Grid() =>
        [.. headers.Select((_, level) => Level(level).SelectMany(cell => Enumerable.Range(0, cell.Columns).Select(c => c > 0 || cell.IsBelow ? "" : cell.Text)).ToArray()), .. rows];

    /// <summary>The cells of a level with those that reach down into it.</summary>
    private List<(string Text, int Columns, int Rows, bool IsBelow)> Level(int level)
    {
        List<(string, int Columns, int Rows, bool)> above = level == 0 ? [] : Level(level - 1);
        List<(string, int, int, bool)> cells = [];
        Queue<(string Text, int Columns, int Rows)> own = new(headers[level]);
        int column = 0;
        while (own.Count > 0 || above.Count > 0)
        {
            int at = 0;
            (string Text, int Columns, int Rows, bool)? over = null;
            foreach ((string, int Columns, int Rows, bool) cell in above)
            {
                over = at == column && cell.Rows > 1 ? cell : over;
                at += cell.Columns;
            }

            if (over is null && own.Count == 0)
            {
                return cells;
            }

            (string text, int columns, int levels) = over is { } reaching ? (reaching.Text, reaching.Columns, reaching.Rows - 1) : own.Dequeue();
            cells.Add((text, columns, levels, over is not null));
            column += columns;
        }

        return cells;
    }
}
