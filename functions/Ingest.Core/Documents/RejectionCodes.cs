namespace Ingest.Core.Documents;

/// <summary>The stable codes of a <see cref="DocumentRejection"/>.</summary>
public static class RejectionCodes
{
    /// <summary>No bytes at all.</summary>
    public const string Empty = "empty";

    /// <summary>Bytes, but no text in them that belongs to the document.</summary>
    public const string NoText = "no-text";

    /// <summary>More bytes, or more text once expanded, than the limit.</summary>
    public const string TooLarge = "too-large";

    /// <summary>Neither the extension nor the media type is one of the formats that are read.</summary>
    public const string UnsupportedFormat = "unsupported-format";

    /// <summary>A PDF: its text has no reliable order of reading.</summary>
    public const string Pdf = "pdf";

    /// <summary>Bytes that are no text: an image, an archive, a program, an old Word file.</summary>
    public const string Binary = "binary";

    /// <summary>Text in no encoding that is read.</summary>
    public const string InvalidEncoding = "invalid-encoding";

    /// <summary>A DOCX whose package or parts cannot be read.</summary>
    public const string BrokenPackage = "broken-package";

    /// <summary>More targets, results, verdicts and counts than one document may have.</summary>
    public const string TooManyFacts = "too-many-facts";
}
