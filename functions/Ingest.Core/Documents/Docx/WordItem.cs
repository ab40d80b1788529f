using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Docx;

/// <summary>A paragraph or a table, in reading order.</summary>
internal abstract record WordItem;

/// <summary>A paragraph.</summary>
/// <param name="Start">Where its text begins in the plain text of the document.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Style">Its style.</param>
/// <param name="Marker">What Word writes before it.</param>
/// <param name="Level">Depth in its list, 0 outermost.</param>
/// <param name="IsBold">Whether all of it is bold.</param>
internal sealed record WordParagraph(int Start, int End, WordStyle Style, MarkerKind Marker, int Level, bool IsBold) : WordItem;

/// <summary>A table.</summary>
/// <param name="Rows">Its rows.</param>
internal sealed record WordTable(List<WordRow> Rows) : WordItem;

/// <summary>A row of a table.</summary>
internal sealed class WordRow
{
    /// <summary>Whether it is repeated at the top of every page.</summary>
    public bool IsHeader { get; set; }

    /// <summary>Where it begins in the plain text.</summary>
    public int Start { get; set; }

    /// <summary>Its cells.</summary>
    public List<WordCell> Cells { get; } = [];
}

/// <summary>A cell of a table.</summary>
internal sealed class WordCell
{
    /// <summary>How many columns it covers.</summary>
    public int Columns { get; set; } = 1;

    /// <summary>Whether it goes on the merged cell above it.</summary>
    public bool IsContinued { get; set; }

    /// <summary>Where it begins in the plain text.</summary>
    public int Start { get; set; }

    /// <summary>Where it ends.</summary>
    public int End { get; set; }

    /// <summary>What it holds.</summary>
    public List<WordItem> Items { get; } = [];
}
