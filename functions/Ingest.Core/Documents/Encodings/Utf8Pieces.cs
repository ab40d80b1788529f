using System.Text;
using System.Text.Unicode;

namespace Ingest.Core.Documents.Encodings;

/// <summary>UTF-8 that lies in pieces: put together as text at once, so that there is no second copy of the bytes.</summary>
internal static class Utf8Pieces
{
    private const int LongestCharacter = 4;

    /// <summary>The text without byte order mark; null where it is no valid UTF-8.</summary>
    /// <param name="pieces">The bytes, in pieces that each end with a whole character.</param>
    public static string? Decode(IReadOnlyList<ReadOnlyMemory<byte>> pieces)
    {
        var length = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (!Utf8.IsValid(pieces[i].Span))
            {
                return null;
            }

            length += Encoding.UTF8.GetCharCount(Text(pieces, i));
        }

        return string.Create(length, pieces, static (text, pieces) =>
        {
            for (var i = 0; i < pieces.Count; i++)
            {
                text = text[Encoding.UTF8.GetChars(Text(pieces, i), text)..];
            }
        });
    }

    /// <summary>How many of the bytes come before a character at the end that is not whole yet; all, where the end is no UTF-8 at all.</summary>
    public static int WholeLength(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back < LongestCharacter && back <= bytes.Length; back++)
        {
            var first = bytes[^back];
            if ((first & 0b1100_0000) != 0b1000_0000)
            {
                var whole = first >= 0b1111_0000 ? 4 : first >= 0b1110_0000 ? 3 : first >= 0b1100_0000 ? 2 : 1;
                return whole > back ? bytes.Length - back : bytes.Length;
            }
        }

        return bytes.Length;
    }

    private static ReadOnlySpan<byte> Text(IReadOnlyList<ReadOnlyMemory<byte>> pieces, int i)
    {
        var mark = Encoding.UTF8.Preamble;
        return i == 0 && pieces[0].Span.StartsWith(mark) ? pieces[0].Span[mark.Length..] : pieces[i].Span;
    }
}
