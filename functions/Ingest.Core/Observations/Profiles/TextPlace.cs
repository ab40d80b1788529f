namespace Ingest.Core.Observations.Profiles;

/// <summary>Where a sentence stands in its document.</summary>
internal enum TextPlace
{
    /// <summary>In the text.</summary>
    Body,

    /// <summary>Among its first sentences.</summary>
    Lead,

    /// <summary>In a heading of a section.</summary>
    Heading,

    /// <summary>In the title, or a line at the head that says what the document is about.</summary>
    Title,
}
