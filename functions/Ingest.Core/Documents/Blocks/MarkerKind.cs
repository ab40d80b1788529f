namespace Ingest.Core.Documents.Blocks;

/// <summary>What stands before a list item or a numbered heading, from the highest place in an outline to the lowest.</summary>
internal enum MarkerKind
{
    /// <summary>No marker.</summary>
    None,

    /// <summary>"I.", "IV -".</summary>
    Roman,

    /// <summary>"A." in capitals.</summary>
    Capital,

    /// <summary>"1.", "1)", "(1)".</summary>
    Number,

    /// <summary>"1.1", "2.3.".</summary>
    Section,

    /// <summary>"1.1.1".</summary>
    Subsection,

    /// <summary>"a)", "b.".</summary>
    Letter,

    /// <summary>"-", "–", "—".</summary>
    Dash,

    /// <summary>"+".</summary>
    Plus,

    /// <summary>"*", "•" and other dots.</summary>
    Dot,
}
