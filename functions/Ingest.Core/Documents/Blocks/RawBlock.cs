using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>A block as the markup of its format gives it, before wording and place have decided its role.</summary>
internal sealed record RawBlock
{
    /// <summary>What the markup says that it is.</summary>
    public required RawKind Kind { get; init; }

    /// <summary>Its words; empty for a table.</summary>
    public required MappedText Text { get; init; }

    /// <summary>Level of a heading on the scale of <see cref="OutlineLevels"/>, or depth of a list item.</summary>
    public int Level { get; init; }

    /// <summary>White space before it, in columns.</summary>
    public int Indent { get; init; }

    /// <summary>Whether it stands apart from the block above, as headings in plain text do.</summary>
    public bool IsApart { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it stands right below a picture.</summary>
    public bool IsBelowPicture { get; init; }

    /// <summary>The rows of a table.</summary>
    public ImmutableArray<TableRow> Rows { get; init; } = [];
}
