namespace Ingest.Core.Documents.Encodings;

/// <summary>
/// Text typed in a TCVN3 (ABC) font such as .VnTime: the letters of TCVN 5712:1993 in the places of Windows-1252. The capitals of these fonts are fonts of their own (.VnTimeH), so that a copied
/// heading mixes capital ASCII letters with small Vietnamese ones.
/// </summary>
internal static class Tcvn3Decoder
{
    private const char First = '\u00A1';

    /// <summary>What U+00A1 to U+00FF stand for; the combining marks of the standard, which nobody typed, are left as they are.</summary>
    private const string Letters = "ĂÂÊÔƠƯĐăâêôơưđẰ°±²³´àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

    /// <summary>Decodes characters of Windows-1252. The length does not change.</summary>
    public static string Decode(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        var word = 0;
        for (var i = 0; i < source.Length; i++)
        {
            letters[i] = source[i] is >= First and <= '\u00FF' ? Letters[source[i] - First] : source[i];
            if (!char.IsLetter(letters[i]))
            {
                Capitalise(letters[word..i]);
                word = i + 1;
            }
        }

        Capitalise(letters[word..]);
    });

    /// <summary>Makes a word capital where two or more ASCII letters and all of them are.</summary>
    private static void Capitalise(Span<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsAsciiLetterLower(c))
            {
                return;
            }

            capitals += char.IsAsciiLetterUpper(c) ? 1 : 0;
        }

        for (var i = 0; capitals > 1 && i < word.Length; i++)
        {
            word[i] = char.ToUpperInvariant(word[i]);
        }
    }
}
