namespace Ingest.Core.Documents;

/// <summary>The bytes of a document on their way to its reader. They can be let go as soon as they are decoded, so that a large document is not held twice.</summary>
/// <param name="bytes">The bytes.</param>
/// <param name="mediaType">Media type of the format.</param>
/// <param name="charset">The encoding declared with the upload, lower case, or null.</param>
internal sealed class DocumentContent(byte[] bytes, string mediaType, string? charset)
{
    private byte[] bytes = bytes;

    /// <summary>Media type of the format.</summary>
    public string MediaType => mediaType;

    /// <summary>The encoding declared with the upload, lower case, or null.</summary>
    public string? Charset => charset;

    /// <summary>The bytes, which are then no longer held here.</summary>
    public byte[] Take()
    {
        var taken = bytes;
        bytes = [];
        return taken;
    }
}
