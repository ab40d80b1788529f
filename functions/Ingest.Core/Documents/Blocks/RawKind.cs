namespace Ingest.Core.Documents.Blocks;

/// <summary>What markup says about a block.</summary>
internal enum RawKind
{
    /// <summary>Nothing: wording and place decide.</summary>
    Text,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The opening that sums the document up.</summary>
    Lead,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A list item, its marker already off.</summary>
    Item,

    /// <summary>The words to a picture.</summary>
    Caption,

    /// <summary>A table; its text is its caption.</summary>
    Table,
}
