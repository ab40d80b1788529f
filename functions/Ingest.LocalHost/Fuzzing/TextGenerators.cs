using System.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>Text that is valid and hostile: numbers without end, letters that look like others, marks that pile up.</summary>
internal static class TextGenerators
{
    private static readonly string[] Names = ["a.txt", "a.txt", "a.md", "a.html"];
    private static readonly string[] Digits = ["9", "1.", "1.1", "0", "1,", "12/", "1-", "7 ", "1.000.", "5%", "9\u00A0", "31/12/", "2024-", "(1)"];
    private static readonly string[] Marks = [",", ";", ".", ":", "(", ")", "-", "–", "…", "\"", "“", "”", "/", "%", " , ", ";;", "()", "((", "!", "?", "[", "]", "*", "·", "|"];
    private static readonly string[] Combining = ["\u0301", "\u0300", "\u0323", "\u0302", "\u031B", "\u0489", "\u20DD", "\u0334"];
    private static readonly string[] Controls = ["\0", "\u202E", "\u202D", "\u2066", "\u2069", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\u0007", "\u001B[2J", "\u0085", "\u2028", "\v", "\f", "\b", "\uFFFE", "\uFFFF", "\U000E0041"];
    private static readonly string[] Lookalikes = ["а", "е", "о", "р", "с", "ѕ", "і", "Ａ", "ｔ", "１", "𝟗", "㎞", "㏊", "％", "٪", "٫", "，", "．", "‚", "⁄", "K", "İ", "ı", "ß", "ﬁ", "ð", "Ɖ", "₫", "①", "Ⅳ"];
    private static readonly string[] MarkdownPieces = ["# ", "## ", "- ", "  - ", "1. ", "> ", "|", "|---|", "| a | 5 |", "**", "*", "_", "`", "```\n", "[", "](", "![", "[^1]: ", "---\n", "===\n", "\n", "\n\n", "<b>", "\\", "~~", "\t", "+++\n"];

    /// <summary>Sentences of the extractor's own words without sense.</summary>
    public static FuzzInput Sentences(FuzzDice dice) => Make(dice, Sentence(dice));

    /// <summary>Figures that do not end.</summary>
    public static FuzzInput Figures(FuzzDice dice) => Make(dice, Between(dice, dice.Once(3) ? dice.Soup(Digits) : dice.Repeat(dice.Pick(Digits))));

    /// <summary>Number words that do not end.</summary>
    public static FuzzInput NumberWords(FuzzDice dice) => Make(dice, Between(dice, dice.Soup(FuzzWords.Of("number"), dice.Once(5) ? "\n" : " ")));

    /// <summary>One line of any length, words of the extractor in it.</summary>
    public static FuzzInput LongLine(FuzzDice dice) => Make(dice, dice.Repeat(FuzzWords.Sentence(dice).ReplaceLineEndings(" ")));

    /// <summary>Cues, or units, or topics only.</summary>
    public static FuzzInput OneKind(FuzzDice dice) => Make(dice, Between(dice, dice.Soup(FuzzWords.Of(dice.Pick(["cue", "unit", "topic", "period", "heading"])), dice.Once(5) ? "\n" : " ")));

    /// <summary>Letters that look like others.</summary>
    public static FuzzInput LookalikeLetters(FuzzDice dice) => Make(dice, Woven(dice, Lookalikes));

    /// <summary>NUL, direction marks, zero widths, terminal commands.</summary>
    public static FuzzInput ControlLetters(FuzzDice dice) => Make(dice, Woven(dice, Controls));

    /// <summary>Accents that pile up.</summary>
    public static FuzzInput CombiningMarks(FuzzDice dice) => Make(dice, Between(dice, "a" + (dice.Once(2) ? dice.Soup(Combining) : dice.Repeat(dice.Pick(Combining)))));

    /// <summary>What the sentence and clause splitters look for.</summary>
    public static FuzzInput Punctuation(FuzzDice dice) => Make(dice, dice.Once(2) ? Woven(dice, Marks) : Between(dice, dice.Repeat(dice.Pick(Marks))));

    /// <summary>Markdown in any order.</summary>
    public static FuzzInput Markdown(FuzzDice dice) => new("a.md", Encoding.UTF8.GetBytes(dice.Once(2) ? Woven(dice, MarkdownPieces) : dice.Soup(MarkdownPieces)));

    /// <summary>Some sentences.</summary>
    public static string Sentence(FuzzDice dice)
    {
        var text = new StringBuilder();
        for (int count = dice.Below(6); count >= 0; count--)
        {
            text.Append(FuzzWords.Sentence(dice));
        }

        return text.ToString();
    }

    /// <summary>Sentences with pieces anywhere in them, between letters too.</summary>
    public static string Woven(FuzzDice dice, IReadOnlyList<string> pieces)
    {
        var text = new StringBuilder(Sentence(dice));
        for (int count = dice.Count(); count > 0; count--)
        {
            text.Insert(dice.Once(50) || text.Length < 2000 ? dice.Below(text.Length) : text.Length, dice.Pick(pieces));
        }

        return text.ToString();
    }

    private static string Between(FuzzDice dice, string hostile) => dice.Once(3) ? hostile : FuzzWords.Sentence(dice) + hostile + " " + FuzzWords.Sentence(dice);

    private static FuzzInput Make(FuzzDice dice, string text) => new(dice.Pick(Names), Encoding.UTF8.GetBytes(text));
}
