namespace Ingest.Core.Documents;

/// <summary>Reads a stream into memory, up to a limit.</summary>
internal static class StreamBytes
{
    private const int FirstLength = 64 * 1024;

    /// <summary>All bytes from the stream's position on; null where there are more than the limit.</summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long limit, CancellationToken cancellation)
    {
        var known = stream.CanSeek ? stream.Length - stream.Position : -1;
        if (known > limit)
        {
            return null;
        }

        // One byte more than is known shows whether the stream has really ended.
        var buffer = new byte[known >= 0 ? known + 1 : FirstLength];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(buffer.AsMemory(length), cancellation).ConfigureAwait(false);
            length += read;
            if (length > limit)
            {
                return null;
            }

            if (read == 0)
            {
                break;
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * length, limit + 1));
            }
        }

        Array.Resize(ref buffer, length);
        return buffer;
    }
}
