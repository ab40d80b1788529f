using System.Buffers;
using System.Globalization;

namespace Ingest.Core.Mentions;

/// <summary>Cuts folded text into words, figures and signs in one pass.</summary>
internal static class Tokenizer
{
    /// <summary>A longer run of letters is no word of Vietnamese or of a foreign name; it is taken for a sign.</summary>
    private const int LongestWord = 60;

    private const int FirstRoom = 1024;

    private static readonly bool[] Letters = FindLetters();

    public static Token[] Split(string folded, PhraseTable table)
    {
        Token[] tokens = ArrayPool<Token>.Shared.Rent(Math.Min(folded.Length, FirstRoom));
        int count = 0;
        int at = 0;
        while (at < folded.Length)
        {
            if (folded[at] == ' ')
            {
                at++;
                continue;
            }

            (TokenKind kind, int end) = Measure(folded, at);
            int word = kind is TokenKind.Number ? 0 : table.WordOf(folded.AsSpan(at, end - at));
            tokens = count < tokens.Length ? tokens : Grow(tokens);
            tokens[count++] = new(at, end, kind, word);
            at = end;
        }

        Token[] found = tokens[..count];
        ArrayPool<Token>.Shared.Return(tokens);
        return found;
    }

    private static Token[] Grow(Token[] tokens)
    {
        Token[] more = ArrayPool<Token>.Shared.Rent(2 * tokens.Length);
        tokens.CopyTo(more, 0);
        ArrayPool<Token>.Shared.Return(tokens);
        return more;
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
        int last = LastEnd(folded, start);
        while (at < last
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
        int last = LastEnd(folded, start);
        while (at < last && (IsLetter(folded[at]) || char.IsDigit(folded[at])))
        {
            at++;
        }

        return at;
    }

    private static int LastEnd(string folded, int start) => Math.Min(folded.Length, start + Token.Longest);

    private static bool IsLetter(char c) => Letters[c];

    private static bool[] FindLetters()
    {
        bool[] letters = new bool[char.MaxValue + 1];
        for (int c = 0; c < letters.Length; c++)
        {
            letters[c] = char.IsLetter((char)c) || c is '²' or '³' || char.GetUnicodeCategory((char)c) is UnicodeCategory.NonSpacingMark;
        }

        return letters;
    }
}
