using System.Collections.Immutable;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Splits the rows of a pipe table into cells; "\|" is a character of the cell.</summary>
internal sealed class PipeCellReader(string source, CellBudget budget)
{
    private const int MostCells = 200;

    private readonly MappedTextBuilder builder = new();

    /// <summary>The cells of a row, at least as many as <paramref name="width"/>, as far as there is room for them.</summary>
    public ImmutableArray<TableCell> Read(SourceLine line, int width)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var i = source[line.Start] == '|' ? line.Start + 1 : line.Start;
        while (i < line.End && cells.Count < MostCells && budget.TrySpend())
        {
            var end = CellEnd(i, line.End);
            var text = builder.Build(InlineReader.Form, source, i, end);
            cells.Add(new TableCell(text.Length == 0 ? MappedText.Verbatim(string.Empty, i) : text));
            i = end + 1;
        }

        while (cells.Count < width && budget.TrySpend())
        {
            cells.Add(new TableCell(MappedText.Verbatim(string.Empty, line.End)));
        }

        return cells.ToImmutable();
    }

    private int CellEnd(int i, int end)
    {
        while (i < end && source[i] != '|')
        {
            i += source[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i, end);
    }
}
