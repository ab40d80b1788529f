using System.Globalization;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>
/// Reads spoken numbers: "hai mươi", "một trăm linh năm", "một nghìn lẻ năm". A single word counts only before a unit of the table, and never "một" (an article)
/// or "năm" (a year): too many of them count nothing.
/// </summary>
internal static class NumberWordReader
{
    /// <summary>No number is spoken in more words; a hundred times a hundred and so on would leave the range of figures.</summary>
    private const int MostWords = 12;

    /// <summary>A word that is no digit.</summary>
    private const sbyte None = -1;

    /// <summary>By the number of a word in the vocabulary what it is, or null, and its digit.</summary>
    private static readonly string?[] Names = new string?[CueLexicon.Table.LastWord + 1];
    private static readonly sbyte[] Digits = new sbyte[Names.Length];

    static NumberWordReader()
    {
        Array.Fill(Digits, None);
        foreach ((string word, string name) in CueLexicon.Phrases("number-words.tsv"))
        {
            int number = CueLexicon.Table.WordOf(word);
            Names[number] = name;
            Digits[number] = sbyte.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out sbyte digit) ? digit : None;
        }
    }

    /// <summary>The spoken number that starts at a token, or null.</summary>
    public static NumberSpan? Read(AnnotatedText text, int first)
    {
        if (!IsDigit(text, first, out decimal digit) || text.CueAt(first) is CueKind.FalseFriend)
        {
            return null;
        }

        decimal total = 0;
        decimal group = digit;
        int last = first;
        while (last - first < MostWords && Step(text, ref last, ref total, ref group))
        {
        }

        bool isSingle = last == first;
        return isSingle && text.CueAt(first - 1) is not CueKind.Rank && (digit is 1 && !IsCountedScale(text, first) || digit is 5 || text.Is(first, "tư") || !StandsBeforeUnit(text, last)) ? null : new(first, last, total + group, null, null, "number-words");
    }

    /// <summary>A whole number in digits or words, also one word alone ("hai", "mười lăm", "25"), or 0.</summary>
    public static int Count(AnnotatedText text, int first, out int last)
    {
        last = first;
        if (text.IsNumber(first))
        {
            return int.TryParse(text.Folds(first), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
        }

        if (!IsDigit(text, first, out decimal group))
        {
            return 0;
        }

        decimal total = 0;
        while (last - first < MostWords && Step(text, ref last, ref total, ref group))
        {
        }

        return total == 0 && group < int.MaxValue ? (int)group : 0;
    }

    private static bool Step(AnnotatedText text, ref int last, ref decimal total, ref decimal group)
    {
        int next = last + 1;
        string? name = NameAt(text, next);
        switch (name)
        {
            case "Ten":
                group = (group - (group % 10)) + (group % 10 * 10);
                last = next;
                return true;
            case "Hundred":
                group *= 100;
                last = next;
                return true;
            case "Thousand" when NameAt(text, next + 1) is not null and not "Thousand":
                total += group * 1000;
                group = 0;
                last = next;
                return true;
            case "Zero" when IsDigit(text, next + 1, out decimal unit):
                group += unit;
                last = next + 1;
                return true;
            default:
                return IsDigit(text, next, out decimal digit) && CanAdd(text, last, next) && Add(digit, next, ref last, ref group);
        }
    }

    // "năm" behind a number is a year unless a ten stands before it ("hai mươi năm" stays 20 years): fifteen is "mười lăm".
    private static bool CanAdd(AnnotatedText text, int last, int next) =>
        NameAt(text, last) is "Ten" or "Hundred" or "Thousand" or "10" && !text.Is(next, "năm");

    private static bool Add(decimal digit, int next, ref int last, ref decimal group)
    {
        group += digit;
        last = next;
        return true;
    }

    // "đạt một triệu tấn" counts; "một" alone is an article, and "trên một vạn dân" what something is related to.
    private static bool IsCountedScale(AnnotatedText text, int one) =>
        (text.Is(one + 1, "triệu") || text.Is(one + 1, "tỷ")) && text.CueAt(one - 1) is CueKind.Reach or CueKind.About or CueKind.UpTo or CueKind.DownTo or CueKind.Increase or CueKind.Decrease;

    private static bool StandsBeforeUnit(AnnotatedText text, int last) =>
        text.IsWord(last + 1) && UnitTable.MatchAt(text.Folded, text.Tokens[last + 1].Start) is not null;

    private static bool IsDigit(AnnotatedText text, int token, out decimal digit)
    {
        sbyte found = text.IsWord(token) ? Digits[text.Tokens[token].Word] : None;
        digit = found is None ? 0 : found;
        return found is not None;
    }

    /// <summary>Whether a token is the word of a digit.</summary>
    public static bool IsDigitWord(AnnotatedText text, int token) => IsDigit(text, token, out _);

    private static string? NameAt(AnnotatedText text, int token) => text.IsWord(token) ? Names[text.Tokens[token].Word] : null;
}
