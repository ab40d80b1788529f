namespace Ingest.Core.Documents;

/// <summary>Reads the documents of one format.</summary>
internal interface IFormatReader
{
    /// <summary>Reads a document. Bad content is a rejection; nothing is thrown.</summary>
    /// <param name="content">The bytes; the reader may release them once it has decoded them.</param>
    /// <param name="mediaType">Media type of the format.</param>
    /// <param name="charset">The encoding declared with the upload, lower case, or null.</param>
    ReadResult Read(DocumentContent content, string mediaType, string? charset);
}
