using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>Lays out a table with merged cells: each cell is repeated in every column and row that it covers, and short rows are filled up.</summary>
/// <param name="budget">How many cells there may be.</param>
internal sealed class TableGrid(CellBudget budget)
{
    private const int MostColumns = 200;

    private readonly List<Row> rows = [];
    private readonly List<(TableCell Cell, int Rows)> hanging = [];

    /// <summary>Begins a row.</summary>
    /// <param name="isHeader">Whether the markup says that it names the columns.</param>
    /// <param name="start">Where it begins in the source.</param>
    public void BeginRow(bool isHeader, int start)
    {
        EndRow();
        rows.Add(new Row { IsHeader = isHeader, Start = start, End = start });
    }

    /// <summary>Adds a cell to the row.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="columns">How many columns it covers.</param>
    /// <param name="rowCount">How many rows it covers.</param>
    /// <param name="end">Where it ends in the source; 0 for an empty cell.</param>
    /// <param name="isMarked">Whether it is a header cell, or bold.</param>
    public void AddCell(MappedText text, int columns, int rowCount, int end, bool isMarked)
    {
        var row = rows[^1];
        FillHanging(row);
        row.End = Math.Max(row.End, end);
        row.Marked += isMarked || text.Length == 0 ? 1 : 0;
        row.Own++;
        var cell = new TableCell(text);
        for (var i = 0; i < columns && row.Cells.Count < MostColumns && budget.TrySpend(); i++)
        {
            Hang(row.Cells.Count, cell, rowCount - 1);
            row.Cells.Add(cell);
        }
    }

    /// <summary>Goes on a merged cell of the row above, for formats that mark each part of it.</summary>
    /// <param name="columns">How many columns it covers.</param>
    public void ContinueCell(int columns)
    {
        var row = rows[^1];
        var above = rows.Count > 1 ? rows[^2].Cells : row.Cells;
        for (var i = 0; i < columns && row.Cells.Count < MostColumns && budget.TrySpend(); i++)
        {
            row.Cells.Add(row.Cells.Count < above.Count ? above[row.Cells.Count] : new TableCell(MappedText.Verbatim(string.Empty, row.End)));
        }
    }

    /// <summary>The rows, all of one width.</summary>
    public ImmutableArray<TableRow> Build()
    {
        EndRow();
        rows.RemoveAll(row => row.Cells.TrueForAll(cell => cell.Text.Length == 0));
        var width = rows.Count == 0 ? 0 : rows.Max(row => row.Cells.Count);
        var built = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        var head = true;
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            head = head && i + 1 < rows.Count && row.Cells.Distinct().Skip(1).Any() && (row.IsHeader || (row.Marked == row.Own && TableHeader.Fits(row.Cells)) || IsUnmarkedHeader(i));
            while (row.Cells.Count < width && budget.TrySpend())
            {
                row.Cells.Add(new TableCell(MappedText.Verbatim(string.Empty, row.End)));
            }

            built.Add(new TableRow([.. row.Cells], head, TextSpan.FromBounds(row.Start, Math.Max(row.Start, row.End))));
        }

        return built.DrainToImmutable();
    }

    /// <summary>A first row of words over a row with figures, or one that goes on naming columns below merged cells.</summary>
    private bool IsUnmarkedHeader(int i) => TableHeader.Fits(rows[i].Cells) && (i == 0 || rows[i].Cells.Exists(rows[i - 1].Cells.Contains));

    private void EndRow()
    {
        if (rows.Count > 0)
        {
            FillHanging(rows[^1]);
        }
    }

    private void Hang(int column, TableCell cell, int below)
    {
        while (hanging.Count <= column)
        {
            hanging.Add((cell, 0));
        }

        hanging[column] = (cell, below);
    }

    /// <summary>Puts the cells that reach down from above into the next columns of a row.</summary>
    private void FillHanging(Row row)
    {
        while (row.Cells.Count < hanging.Count && hanging[row.Cells.Count].Rows > 0 && budget.TrySpend())
        {
            var column = row.Cells.Count;
            row.Cells.Add(hanging[column].Cell);
            hanging[column] = hanging[column] with { Rows = hanging[column].Rows - 1 };
        }
    }

    private sealed class Row
    {
        public required bool IsHeader { get; init; }

        public required int Start { get; init; }

        public int End { get; set; }

        public int Marked { get; set; }

        public int Own { get; set; }

        public List<TableCell> Cells { get; } = [];
    }
}
