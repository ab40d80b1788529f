namespace Ingest.Core.Documents;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    private const int ChunkLength = 1024 * 1024;

    /// <summary>All bytes from the stream's position on; null where there are more than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (known > limit)
        {
            return null;
        }

        // A stream of known length fills one array; what comes beyond, and any other stream, is read in pieces, so that nothing is held three times.
        var bytes = new byte[Math.Max(0, known)];
        var length = await stream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        var rest = length == bytes.Length ? await ReadRestAsync(stream, limit - length, cancellation).ConfigureAwait(false) : [];
        return rest is null ? null : Join(bytes, length, rest);
    }

    private static async Task<List<ReadOnlyMemory<byte>>?> ReadRestAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        var chunks = new List<ReadOnlyMemory<byte>>();
        while (true)
        {
            var chunk = new byte[chunks.Count == 0 ? 1024 : ChunkLength];
            var read = await stream.ReadAtLeastAsync(chunk, chunk.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            limit -= read;
            if (limit < 0)
            {
                return null;
            }

            if (read > 0)
            {
                chunks.Add(chunk.AsMemory(0, read));
            }

            if (read < chunk.Length)
            {
                return chunks;
            }
        }
    }

    private static byte[] Join(byte[] bytes, int length, List<ReadOnlyMemory<byte>> rest)
    {
        if (rest.Count == 0 && length == bytes.Length)
        {
            return bytes;
        }

        var joined = new byte[length + rest.Sum(chunk => chunk.Length)];
        bytes.AsSpan(0, length).CopyTo(joined);
        foreach (var chunk in rest)
        {
            chunk.Span.CopyTo(joined.AsSpan(length));
            length += chunk.Length;
        }

        return joined;
    }
}
