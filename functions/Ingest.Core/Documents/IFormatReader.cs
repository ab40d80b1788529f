namespace Ingest.Core.Documents;

/// <summary>Reads the documents of one format.</summary>
internal interface IFormatReader
{
    /// <summary>Reads a document. Bad content is a rejection; nothing is thrown.</summary>
    /// <param name="content">The bytes; the reader may release them once it has decoded them.</param>
    ReadResult Read(DocumentContent content);
}
