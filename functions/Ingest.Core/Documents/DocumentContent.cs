using Ingest.Core.Documents.Encodings;

namespace Ingest.Core.Documents;

/// <summary>
/// The bytes of a document on their way to its reader, in pieces that each end with a whole character of UTF-8. Nothing else refers to them, not even a local variable of a method that is still
/// running, so that they can be let go as soon as they are decoded and a large document is not held twice.
/// </summary>
internal sealed class DocumentContent
{
    private List<ReadOnlyMemory<byte>> pieces = [];

    /// <summary>Number of bytes.</summary>
    public int Length { get; private set; }

    /// <summary>The first piece, to look at: all bytes, or so many that they tell what the document is.</summary>
    public ReadOnlySpan<byte> Head => pieces is [var first, ..] ? first.Span : [];

    /// <summary>The pieces in their order.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> Pieces => pieces;

    /// <summary>Adds a piece that ends with a whole character.</summary>
    public void Add(ReadOnlyMemory<byte> piece)
    {
        pieces.Add(piece);
        Length += piece.Length;
    }

    /// <summary>All bytes in one array, which are then no longer held here.</summary>
    public byte[] Take()
    {
        var taken = new byte[Length];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.CopyTo(taken.AsMemory(at));
            at += piece.Length;
        }

        pieces = [];
        return taken;
    }

    /// <summary>The text, whose bytes are then no longer held here; null, and nothing is let go, where it is no UTF-8.</summary>
    public string? TakeUtf8()
    {
        if (Utf8Pieces.Decode(pieces) is not { } text)
        {
            return null;
        }

        pieces = [];
        LargeDocuments.EndStep(Length);
        return text;
    }
}
