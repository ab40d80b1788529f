using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    private const int FirstLength = 64 * 1024;
    private const int PieceLength = 1024 * 1024;

    /// <summary>All bytes from the stream's position on; null where there are more than the limit.</summary>
    public static async Task<DocumentContent?> ReadAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        if (stream.CanSeek && stream.Length - stream.Position > limit)
        {
            return null;
        }

        var content = new DocumentContent();
        ReadOnlyMemory<byte> begun = default;
        for (var isAtEnd = false; !isAtEnd;)
        {
            var buffer = new byte[content.Length == 0 ? FirstLength : PieceLength];
            begun.CopyTo(buffer);
            var room = buffer.Length - begun.Length;
            var read = await stream.ReadAtLeastAsync(buffer.AsMemory(begun.Length), room, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            isAtEnd = read < room;
            var filled = begun.Length + read;
            var whole = isAtEnd ? filled : Utf8Pieces.WholeLength(buffer.AsSpan(0, filled));
            content.Add(buffer.AsMemory(0, whole));
            begun = buffer.AsMemory(whole, filled - whole);
            if (content.Length > limit)
            {
                return null;
            }
        }

        return content;
    }
}
