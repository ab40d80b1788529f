using System.Collections.Immutable;
using Ingest.Core.Documents.PlainText;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Splits the rows of a pipe table into cells; "\|" is a character of the cell.</summary>
internal sealed class PipeCellReader
{
    private const int MostCells = 200;

    private readonly string source;
    private readonly MappedTextBuilder builder = new();
    private readonly InlineReader inline;

    public PipeCellReader(string source)
    {
        this.source = source;
        inline = new InlineReader(source, builder);
    }

    /// <summary>The cells of a row, at least as many as <paramref name="width"/>.</summary>
    public ImmutableArray<TableCell> Read(SourceLine line, int width)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var i = source[line.Start] == '|' ? line.Start + 1 : line.Start;
        while (i < line.End && cells.Count < MostCells)
        {
            var end = CellEnd(i, line.End);
            inline.Append(i, end);
            cells.Add(new TableCell(builder.Length == 0 ? MappedText.Verbatim(string.Empty, i) : builder.Build()));
            i = end + 1;
        }

        while (cells.Count < width)
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
