using System.Collections.Immutable;

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

    /// <summary>How many times as long as its words a phrase can be written: "dn" is "doanh nghiệp".</summary>
    private static readonly int Growth;

    static PhraseWriter()
    {
        var rows = TsvResource.Read("rewrites.tsv", "written", "kind", "words");
        KeyValuePair<string, string>[] rewrites =
        [
            .. from row in rows
               where row[1] is "same" or "drop" or "keep"
               from word in TsvResource.Split(row[2])
               select KeyValuePair.Create(PhraseWords.Of(word), row[1] switch { "same" => PhraseWords.Of(row[0]), "keep" => PhraseWords.Of(word), _ => string.Empty }),
        ];
        Rewrites = new(rewrites);
        Growth = rewrites.Max(pair => 1 + ((pair.Value.Length + 1) / pair.Key.Length));
        string[][] phrases =
        [
            .. from row in rows
               where row[1] != "qualifier"
               from word in TsvResource.Split(row[2])
               select PhraseWords.Of(word).Split(' '),
        ];
        FirstWords = [.. phrases.Select(words => words[0])];
        Words = [.. phrases.SelectMany(words => words)];
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

    /// <summary>The words that what is written in another way or left out begins with.</summary>
    public static ImmutableArray<string> FirstWords { get; }

    /// <summary>All words of it.</summary>
    public static ImmutableArray<string> Words { get; }

    /// <summary>The phrase in its one writing: folded words with single spaces between; empty where nothing is left.</summary>
    public static string Write(ReadOnlySpan<char> phrase)
    {
        var isShort = phrase.Length <= PhraseWords.LongestOnStack;
        Span<char> words = isShort ? stackalloc char[phrase.Length] : new char[phrase.Length];
        words = words[..PhraseWords.Write(phrase, words)];
        Span<char> written = isShort ? stackalloc char[Growth * words.Length] : new char[Growth * words.Length];
        return written[..Rewrite(words, written)].ToString();
    }

    private static int Rewrite(ReadOnlySpan<char> words, Span<char> written)
    {
        var end = 0;
        var (last, isLastRewritten) = (0, false);
        for (var i = 0; i < words.Length;)
        {
            var isRewritten = Rewrites.TryMatchAt(words, i, out var rewritten, out var length);
            length = isRewritten ? length : PhraseWords.EndOfWord(words, i) - i;
            var piece = isRewritten ? rewritten : words.Slice(i, length);
            i += length + 1;
            if (piece.Length == 0)
            {
                continue;
            }

            // "tổng sản phẩm trên địa bàn (GRDP)" says it twice; "nông sản sản xuất" does not.
            if (!piece.SequenceEqual(written[last..end]) || !(isRewritten || isLastRewritten))
            {
                written[end] = ' ';
                last = end + (end > 0 ? 1 : 0);
                piece.CopyTo(written[last..]);
                end = last + piece.Length;
            }

            isLastRewritten = isRewritten;
        }

        return end;
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
    public static ReadOnlySpan<char> TrimEdges(ReadOnlySpan<char> written)
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
    private static int EdgeAtEnd(ReadOnlySpan<char> written)
    {
        var last = written.LastIndexOf(' ');
        var lastButOne = last > 0 ? written[..last].LastIndexOf(' ') : -1;
        if (last > 0 && Edges.TryGet(written[(lastButOne + 1)..], out var isPairEdge))
        {
            return isPairEdge ? Math.Max(lastButOne, 0) : 0;
        }

        return last > 0 && Edges.TryGet(written[(last + 1)..], out var isEdge) && isEdge ? last : 0;
    }
}
