namespace Ingest.LocalHost.Torture.Faults;

/// <summary>Gives half of the bytes of another stream, then breaks.</summary>
internal sealed class BrokenStream : Stream
{
    private readonly byte[] half;
    private int position;

    public BrokenStream(Stream whole)
    {
        using var copy = new MemoryStream();
        whole.CopyTo(copy);
        half = copy.ToArray()[..(int)(copy.Length / 2)];
    }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = Math.Min(count, half.Length - position);
        if (read == 0)
        {
            throw new IOException("The connection was closed by the test.");
        }

        half.AsSpan(position, read).CopyTo(buffer.AsSpan(offset));
        position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => Task.FromResult(Read(buffer, offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        byte[] bytes = new byte[buffer.Length];
        int read = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, read).CopyTo(buffer.Span);
        return new(read);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
