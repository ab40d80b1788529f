namespace Ingest.Core.Mentions;

/// <summary>A sentence as a stretch of tokens, its final stop included.</summary>
internal readonly record struct Sentence(int First, int Last);

/// <summary>
/// Cuts a text into sentences at stops that are followed by a capital, and not behind an initial or "TP.". What has no stop is cut at a semicolon, or where it is too long for a sentence:
/// rules may look at all words of a sentence for each of its figures, so that its length bounds the work.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Four times as many tokens as the longest sentences of resolutions have.</summary>
    public const int Longest = 1000;

    public static List<Sentence> Split(AnnotatedText text)
    {
        List<Sentence> sentences = [];
        int first = 0;
        int semicolon = -1;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            semicolon = text.Is(i, ";") ? i : semicolon;
            bool isEnd = IsEnd(text, i);
            if (isEnd || i - first >= Longest)
            {
                i = isEnd ? i : semicolon > first ? semicolon : text.MarkAt(i)?.Last ?? i;
                sentences.Add(new(first, i));
                first = i + 1;
            }
        }

        if (first < text.Tokens.Length)
        {
            sentences.Add(new(first, text.Tokens.Length - 1));
        }

        return sentences;
    }

    private static bool IsEnd(AnnotatedText text, int i)
    {
        if (text.Tokens[i].Kind is not TokenKind.Symbol || i + 1 == text.Tokens.Length)
        {
            return false;
        }

        char next = text.Written[text.Tokens[i + 1].Start];
        return text.Folds(i) switch
        {
            "." => !text.IsGlued(i) && !char.IsLower(next) && !IsAbbreviated(text, i),
            "\"" or "”" or "»" => text.IsGlued(i - 1) && !text.IsGlued(i) && char.IsUpper(next) && (text.Is(i - 1, ".") || text.Is(i - 1, "!") || text.Is(i - 1, "?") || text.Is(i - 1, "…")), // "... mới được 15%." Tỉnh giao ...
            "!" or "?" or "…" => !char.IsLower(next) && next is not (')' or '”' or '"' or ';' or ','),
            _ => false,
        };
    }

    private static bool IsAbbreviated(AnnotatedText text, int stop)
    {
        if (!text.IsWord(stop - 1) || !text.IsGlued(stop - 1))
        {
            return false;
        }

        return text.Folds(stop - 1) is "tp" or "tx" or "ts" or "pgs" or "gs" or "ths" or "bs" or "ks" or "tt" or "tr" or "st" or "q" or "p" or "h"
            || text.Tokens[stop - 1].Length == 1 && char.IsUpper(text.Written[text.Tokens[stop - 1].Start]) && stop > 1 && text.Is(stop - 2, ".");
    }
}
