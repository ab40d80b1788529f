using System.Globalization;

namespace Ingest.Core.Mentions;

/// <summary>Cuts folded text into words, figures and signs in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>A longer run of letters is no word of Vietnamese or of a foreign name; it is taken for a sign.</summary>
    private const int LongestWord = 60;

    public static Token[] Split(string folded, PhraseTable table)
    {
        List<Token> tokens = new(folded.Length / 4);
        int at = 0;
        while (at < folded.Length)
        {
            char c = folded[at];
            if (c == ' ')
            {
                at++;
                continue;
            }

            (TokenKind kind, int end) = Measure(folded, at);
            int word = kind is TokenKind.Number ? 0 : table.WordOf(folded.AsSpan(at, end - at));
            tokens.Add(new(at, end, kind, word));
            at = end;
        }

        return [.. tokens];
    }

    private static (TokenKind Kind, int End) Measure(string folded, int start)
    {
        char c = folded[start];
        if (char.IsAsciiDigit(c))
        {
            return (TokenKind.Number, NumberEnd(folded, start));
        }

        if (!IsLetter(c))
        {
            return (TokenKind.Symbol, start + 1);
        }

        int end = WordEnd(folded, start);
        return (end - start <= LongestWord ? TokenKind.Word : TokenKind.Symbol, end);
    }

    private static int NumberEnd(string folded, int start)
    {
        int at = start;
        while (at < folded.Length
            && (char.IsAsciiDigit(folded[at])
                || (folded[at] is '.' or ',' && at + 1 < folded.Length && char.IsAsciiDigit(folded[at + 1]) && char.IsAsciiDigit(folded[at - 1]))))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string folded, int start)
    {
        int at = start + 1;
        while (at < folded.Length && (IsLetter(folded[at]) || char.IsDigit(folded[at])))
        {
            at++;
        }

        return at;
    }

    private static bool IsLetter(char c) =>
        char.IsLetter(c) || c is '²' or '³' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;
}
