using System.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Writes noun phrases in one way (<c>Lexicon/rewrites.tsv</c>), so that two documents' names of one indicator become the same words: abbreviations and variants as one,
/// years, list marks, punctuation and words that say nothing of the indicator ("toàn tỉnh", "ước đạt") gone.
/// </summary>
internal static class PhraseWriter
{
    private static readonly WordTable<string> Rewrites;
    private static readonly WordTable<bool> Edges;
    private static readonly WordTable<bool> Qualifiers;

    static PhraseWriter()
    {
        var rows = TsvResource.Read("rewrites.tsv", "written", "kind", "words");
        Rewrites = new(
            from row in rows
            where row[1] is "same" or "drop" or "keep"
            from word in TsvResource.Split(row[2])
            select KeyValuePair.Create(PhraseWords.Of(word), row[1] switch { "same" => PhraseWords.Of(row[0]), "keep" => PhraseWords.Of(word), _ => string.Empty }));
        Edges = new(
            from row in rows
            where row[1] is "edge" or "keep"
            from word in TsvResource.Split(row[2])
            group row[1] by PhraseWords.Of(word) into kinds
            select KeyValuePair.Create(kinds.Key, kinds.Contains("edge")));
        Qualifiers = new(
            from row in rows
            where row[1] == "qualifier"
            from word in TsvResource.Split(row[2])
            select KeyValuePair.Create(PhraseWords.Of(word), true));
    }

    /// <summary>The phrase in its one writing: folded words with single spaces between; empty where nothing is left.</summary>
    public static string Write(string phrase)
    {
        var words = PhraseWords.Of(phrase);
        var written = new StringBuilder(words.Length);
        var (last, isLastRewritten) = (string.Empty, false);
        for (var i = 0; i < words.Length;)
        {
            var isRewritten = Rewrites.TryMatchAt(words, i, out var piece, out var length);
            if (!isRewritten)
            {
                length = PhraseWords.EndOfWord(words, i) - i;
                piece = words.Substring(i, length);
            }

            i += length + 1;
            if (piece.Length == 0)
            {
                continue;
            }

            // "tổng sản phẩm trên địa bàn (GRDP)" says it twice; "nông sản sản xuất" does not.
            if (piece != last || !(isRewritten || isLastRewritten))
            {
                written.Append(written.Length > 0 ? " " : string.Empty).Append(piece);
            }

            (last, isLastRewritten) = (piece, isRewritten);
        }

        return written.ToString();
    }

    /// <summary>Whether a text has a word that makes another indicator of the one it is said of, even in brackets ("giá hiện hành").</summary>
    public static bool HasQualifier(string text)
    {
        var words = PhraseWords.Of(text);
        for (var i = 0; i < words.Length; i = PhraseWords.EndOfWord(words, i) + 1)
        {
            if (Qualifiers.TryMatchAt(words, i, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A written phrase without the words that say nothing at its ends ("tăng", "duy trì"); never empty.</summary>
    public static string TrimEdges(string written)
    {
        while (Edges.TryMatchAt(written, 0, out var isEdge, out var length) && isEdge && length < written.Length)
        {
            written = written[(length + 1)..];
        }

        for (var cut = EdgeAtEnd(written); cut > 0; cut = EdgeAtEnd(written))
        {
            written = written[..cut];
        }

        return written;
    }

    /// <summary>Where the edge at the end begins, the space before it included; 0 for none. Two words are tried before one: "tăng trưởng" is no "trưởng".</summary>
    private static int EdgeAtEnd(string written)
    {
        var last = written.LastIndexOf(' ');
        var lastButOne = last > 0 ? written.LastIndexOf(' ', last - 1) : -1;
        if (last > 0 && Edges.TryGet(written.AsSpan(lastButOne + 1), out var isPairEdge))
        {
            return isPairEdge ? Math.Max(lastButOne, 0) : 0;
        }

        return last > 0 && Edges.TryGet(written.AsSpan(last + 1), out var isEdge) && isEdge ? last : 0;
    }
}
