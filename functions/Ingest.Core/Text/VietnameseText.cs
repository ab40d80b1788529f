using System.Text;

namespace Ingest.Core.Text;

/// <summary>Vietnamese letters: comparison without case and without regard to spelling habits.</summary>
public static class VietnameseText
{
    private const int SlugLimit = 120;

    /// <summary>Longer texts are folded on the heap, in code units.</summary>
    private const int LongestOnStack = 256;

    private static readonly char[] FoldTable = BuildFoldTable();

    /// <summary>
    /// Folds NFC text for ordinal comparison: lower case; tone marks in one place ("hoà" as "hòa", "thuỷ" as "thủy", "tòan" as "toàn"); "ngưòi" as "người"; "tỉ", "kĩ", "quí" as "tỷ", "kỹ", "quý"
    /// (so "bác sĩ" becomes "bác sỹ": fold both sides); every white space a space, every dash a hyphen, curly quotes plain. The length never changes, so spans keep.
    /// </summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) => FoldTo(source, folded));

    /// <summary>As <see cref="Fold"/>, into <paramref name="folded"/>, which must be as long as <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static void FoldTo(ReadOnlySpan<char> text, Span<char> folded)
    {
        if (text.Length != folded.Length)
        {
            throw new ArgumentException("Folding keeps the length.", nameof(folded));
        }

        for (var i = 0; i < text.Length; i++)
        {
            folded[i] = FoldTable[text[i]];
        }

        for (var i = 0; i < folded.Length; i++)
        {
            // Only a toned vowel, a final i or an o behind ư can be spelled in two ways.
            if (folded[i] is 'i' or 'o' || VietnameseLetters.ToneOf(folded[i]) != VietnameseLetters.Level)
            {
                SpellingFolder.FoldAt(folded, i);
            }
        }
    }

    /// <summary>Removes diacritics and folds: "Bắc Kạn" gives "bac kan". The length may change: combining marks are dropped.</summary>
    public static string ToAscii(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var letter in Fold(text))
        {
            if (letter is not (>= '\u0300' and <= '\u036f'))
            {
                ascii.Append(VietnameseLetters.Plain(letter));
            }
        }

        return ascii.ToString();
    }

    /// <summary>
    /// Lower-case ASCII words joined by hyphens: "Thừa Thiên - Huế" gives "thua-thien-hue". At most 120 characters, cut at a word; a longer text gets a check number of the whole
    /// instead of its end, so that two long texts with one beginning stay apart. Empty where the text has no letter and no digit.
    /// </summary>
    public static string Slug(string text)
    {
        var folded = text.Length <= LongestOnStack ? stackalloc char[text.Length] : new char[text.Length];
        FoldTo(text, folded);
        var length = 0;
        foreach (var letter in folded)
        {
            var plain = VietnameseLetters.Plain(letter);
            if (char.IsAsciiLetterOrDigit(plain))
            {
                folded[length++] = plain;
            }
            else if (letter is not (>= '\u0300' and <= '\u036f') && length > 0 && folded[length - 1] != '-')
            {
                folded[length++] = '-';
            }
        }

        return Shorten(folded[..length].TrimEnd('-').ToString());
    }

    private static string Shorten(string slug)
    {
        if (slug.Length <= SlugLimit)
        {
            return slug;
        }

        var check = "-" + Checksum(slug).ToString("x8", System.Globalization.CultureInfo.InvariantCulture);
        var end = slug.LastIndexOf('-', SlugLimit - check.Length);
        return slug[..(end > 0 ? end : SlugLimit - check.Length)] + check;
    }

    /// <summary>FNV-1a: the same on every machine and run, unlike <see cref="string.GetHashCode()"/>.</summary>
    private static uint Checksum(string ascii)
    {
        var sum = 2166136261u;
        foreach (var letter in ascii)
        {
            sum = unchecked((sum ^ letter) * 16777619u);
        }

        return sum;
    }

    private static char[] BuildFoldTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = FoldCharacter((char)i);
        }

        return table;
    }

    private static char FoldCharacter(char character) => character switch
    {
        _ when char.IsWhiteSpace(character) => ' ',
        '\u02d7' or '\u2212' or '\u2043' or (>= '\u2010' and <= '\u2015') or '\ufe58' or '\ufe63' or '\uff0d' => '-',
        '\u2018' or '\u2019' or '\u201a' or '\u201b' or '\u2032' or '\u00b4' => '\'',
        '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u2033' or '\u00ab' or '\u00bb' => '"',
        'Đ' or 'đ' or '\u00d0' or '\u00f0' => 'đ', // eth looks like it and is typed for it
        _ => char.ToLowerInvariant(character),
    };
}
