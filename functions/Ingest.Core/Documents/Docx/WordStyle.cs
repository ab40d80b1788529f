namespace Ingest.Core.Documents.Docx;

/// <summary>What a style says that matters for reading, its own and inherited.</summary>
internal sealed record WordStyle
{
    /// <summary>Its name in lower case, such as "heading 1"; the same in every language of Word.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>The style that it inherits from.</summary>
    public string? BasedOn { get; init; }

    /// <summary>Level of a heading, 0 highest; null for body text.</summary>
    public int? Outline { get; init; }

    /// <summary>Its font.</summary>
    public string? Font { get; init; }

    /// <summary>Whether it is bold.</summary>
    public bool? IsBold { get; init; }

    /// <summary>Whether its text is hidden.</summary>
    public bool? IsHidden { get; init; }

    /// <summary>The list to which its paragraphs belong; 0 for none.</summary>
    public int? List { get; init; }

    /// <summary>The level in that list.</summary>
    public int? ListLevel { get; init; }
}
