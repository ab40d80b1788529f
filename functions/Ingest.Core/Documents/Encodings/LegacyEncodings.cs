using System.Collections.Immutable;
using System.Text;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Encodings;

/// <summary>The encodings from before Unicode, told apart by which of them gives Vietnamese words.</summary>
internal static class LegacyEncodings
{
    /// <summary>Fewest Vietnamese words by which an encoding is recognised.</summary>
    public const int FewestWords = 2;

    private const int SampleLength = 64 * 1024;
    private const decimal LowestShare = 0.6m;

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Each encoding and how it reads bytes. A row here is all that a further one needs.</summary>
    private static readonly ImmutableArray<(string Name, Func<byte[], int, int, string> Decode)> Rows =
    [
        ("windows-1258", CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetString),
        ("tcvn3", (bytes, start, length) => Tcvn3Decoder.Decode(Western.GetString(bytes, start, length))),
        ("vni", (bytes, start, length) => VniDecoder.Decode(Western.GetString(bytes, start, length))),
    ];

    /// <summary>Decodes bytes in the encoding that makes most of their words Vietnamese; null where none does.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="fewest">How many Vietnamese words there must be.</param>
    public static DecodedText? Decode(byte[] bytes, int fewest = FewestWords)
    {
        var start = Math.Max(0, bytes.AsSpan().IndexOfAnyInRange((byte)0x80, (byte)0xFF));
        var length = Math.Min(bytes.Length - start, SampleLength);
        var best = Rows
            .Select(row => (Row: row, Score: VietnameseScore.Rate(ComposedForm.Compose(row.Decode(bytes, start, length)))))
            .MaxBy(candidate => candidate.Score.Share);
        return best.Score.Good >= fewest && best.Score.Share >= LowestShare ? new(best.Row.Decode(bytes, 0, bytes.Length), best.Row.Name, null) : null;
    }

    /// <summary>Decodes Western European bytes, for a document that declares them.</summary>
    public static DecodedText DecodeWestern(byte[] bytes) => new(Western.GetString(bytes), "windows-1252", null);

    /// <summary>What repairs text that was stored as Unicode with the codes of an old font ("Thu ng©n s¸ch"); null where it is no such text.</summary>
    public static Func<string, string>? FindFont(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('\u0080', '\uFFFF');
        if (start < 0)
        {
            return null;
        }

        var sample = text.Substring(start, Math.Min(text.Length - start, SampleLength));
        if (sample.AsSpan().IndexOfAnyInRange('\u0300', '\u036F') >= 0 || sample.AsSpan().IndexOfAnyInRange('\u1EA0', '\u1EF9') >= 0)
        {
            return null;
        }

        var asIs = VietnameseScore.Rate(sample);
        foreach (var decode in (ReadOnlySpan<Func<string, string>>)[Tcvn3Decoder.Decode, VniDecoder.Decode])
        {
            var score = VietnameseScore.Rate(decode(sample));
            if (score.Good >= 2 * FewestWords && score.Share >= LowestShare && score.Share > 2 * asIs.Share)
            {
                return decode;
            }
        }

        return null;
    }
}
