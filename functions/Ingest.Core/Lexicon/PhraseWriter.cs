using System.Collections.Immutable;
using System.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Writes noun phrases in one way (<c>Lexicon/rewrites.tsv</c>), so that two documents' names of one indicator become the same words: abbreviations and variants as one,
/// years, list marks, punctuation and words that say nothing of the indicator ("toàn tỉnh", "ước đạt") gone.
/// </summary>
internal static class PhraseWriter
{
    private static readonly WordTrie<int[]> Rewrites;
    private static readonly WordTrie<bool> Edges;
    private static readonly WordTable<bool> Qualifiers;

    /// <summary>How many times as many words a phrase can be written with: "dn" is "doanh nghiệp".</summary>
    private static readonly int Growth;

    static PhraseWriter()
    {
        (string Written, string Kind, string Phrase)[] rows = [.. RewriteRows.Read().SelectMany(row => row.Phrases.Select(phrase => (row.Written, row.Kind, PhraseWords.Of(phrase))))];
        KeyValuePair<string, string>[] rewrites =
        [
            .. from row in rows
               where row.Kind is "same" or "drop" or "keep"
               select KeyValuePair.Create(row.Phrase, row.Kind switch { "same" => PhraseWords.Of(row.Written), "keep" => row.Phrase, _ => string.Empty }),
        ];
        var written = rewrites.Select(pair => pair.Value).Distinct(StringComparer.Ordinal).ToDictionary(words => words, WordNumbers.OfAll, StringComparer.Ordinal);
        Rewrites = new(rewrites.Select(pair => KeyValuePair.Create(pair.Key, written[pair.Value])));
        Growth = written.Values.Max(words => Math.Max(words.Length, 1));
        string[][] phrases = [.. rows.Where(row => row.Kind != "qualifier").Select(row => row.Phrase.Split(' '))];
        FirstWords = [.. phrases.Select(words => words[0])];
        Words = [.. phrases.SelectMany(words => words)];
        Edges = new(
            from row in rows
            where row.Kind is "edge" or "keep"
            group row.Kind by row.Phrase into kinds
            select KeyValuePair.Create(kinds.Key, kinds.Contains("edge")));
        Qualifiers = new(rows.Where(row => row.Kind == "qualifier").Select(row => KeyValuePair.Create(row.Phrase, true)));
    }

    /// <summary>The words that what is written in another way or left out begins with.</summary>
    public static ImmutableArray<string> FirstWords { get; }

    /// <summary>All words of it.</summary>
    public static ImmutableArray<string> Words { get; }

    /// <summary>The phrase in its one writing: folded words with single spaces between; empty where nothing is left.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="isTrimmed">Whether to leave out the words that say nothing at its ends, too.</param>
    public static string Write(ReadOnlySpan<char> phrase, bool isTrimmed = false)
    {
        Span<char> words = phrase.Length <= PhraseWords.LongestOnStack ? stackalloc char[phrase.Length] : new char[phrase.Length];
        words = words[..PhraseWords.Write(phrase, words)];
        Span<int> room = phrase.Length <= PhraseWords.LongestOnStack ? stackalloc int[RoomFor(phrase)] : new int[RoomFor(phrase)];
        var written = Rewrite(words, room);
        return Join(words, isTrimmed ? TrimEdges(written) : written);
    }

    /// <summary>How much room a phrase takes in numbers.</summary>
    public static int RoomFor(ReadOnlySpan<char> phrase) => (Growth + 1) * ((phrase.Length / 2) + 1);

    /// <summary>The phrase in its one writing, in numbers of words (<see cref="WordNumbers"/>); a word that no table has is below zero.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="room">Where it is written.</param>
    public static ReadOnlySpan<int> WriteNumbers(scoped ReadOnlySpan<char> phrase, Span<int> room)
    {
        Span<char> words = phrase.Length <= PhraseWords.LongestOnStack ? stackalloc char[phrase.Length] : new char[phrase.Length];
        return Rewrite(words[..PhraseWords.Write(phrase, words)], room);
    }

    private static Span<int> Rewrite(scoped ReadOnlySpan<char> words, Span<int> room)
    {
        ReadOnlySpan<int> numbers = room[^Number(words, room)..];
        var end = 0;
        var (last, isLastRewritten) = (0, false);
        for (var i = 0; i < numbers.Length;)
        {
            var length = Rewrites.Match(numbers, i, out var rewritten);
            var isRewritten = length > 0;
            length = Math.Max(length, 1);
            var piece = isRewritten ? rewritten : numbers.Slice(i, length);
            i += length;
            if (piece.Length == 0)
            {
                continue;
            }

            // "tổng sản phẩm trên địa bàn (GRDP)" says it twice; "nông sản sản xuất" does not.
            if (!piece.SequenceEqual(room[last..end]) || !(isRewritten || isLastRewritten))
            {
                piece.CopyTo(room[end..]);
                (last, end) = (end, end + piece.Length);
            }

            isLastRewritten = isRewritten;
        }

        return room[..end];
    }

    /// <summary>Writes the numbers of words at the end of the room; for a word without one the place where it stands, taken below zero.</summary>
    /// <returns>How many words there are.</returns>
    private static int Number(ReadOnlySpan<char> words, Span<int> room)
    {
        var count = words.Length == 0 ? 0 : words.Count(' ') + 1;
        var at = 0;
        foreach (ref var number in room[^count..])
        {
            var end = PhraseWords.EndOfWord(words, at);
            number = WordNumbers.Of(words[at..end]) is >= 0 and var known ? known : ~at;
            at = end + 1;
        }

        return count;
    }

    private static string Join(ReadOnlySpan<char> words, ReadOnlySpan<int> written)
    {
        var text = new StringBuilder(words.Length);
        foreach (var number in written)
        {
            text.Append(text.Length > 0 ? " " : "").Append(number >= 0 ? WordNumbers.TextOf(number) : words[~number..PhraseWords.EndOfWord(words, ~number)]);
        }

        return text.ToString();
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
    public static ReadOnlySpan<int> TrimEdges(ReadOnlySpan<int> written)
    {
        while (written.Length > 0 && Edges.Match(written, 0, out var isEdge) is > 0 and var length && isEdge && length < written.Length)
        {
            written = written[length..];
        }

        for (var cut = EdgeAtEnd(written); cut > 0; cut = EdgeAtEnd(written))
        {
            written = written[..cut];
        }

        return written;
    }

    /// <summary>Where the edge at the end begins; 0 for none. Two words are tried before one: "tăng trưởng" is no "trưởng".</summary>
    private static int EdgeAtEnd(ReadOnlySpan<int> written)
    {
        var last = written.Length - 1;
        if (last > 0 && Edges.Match(written, last - 1, out var isPairEdge) == 2)
        {
            return isPairEdge ? last - 1 : 0;
        }

        return last > 0 && Edges.Match(written, last, out var isEdge) == 1 && isEdge ? last : 0;
    }
}
