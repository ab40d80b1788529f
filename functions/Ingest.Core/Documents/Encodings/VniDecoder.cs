using System.Collections.Frozen;
using System.Text;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Encodings;

/// <summary>Text typed in a VNI-Windows font such as VNI-Times: a plain vowel followed by a second character of Windows-1252 for its marks ("nöôùc" is "nước").</summary>
internal static class VniDecoder
{
    private const string Bases = "aeouyAEOUYôöÔÖ";

    private static readonly FrozenDictionary<char, string> Marks = new Dictionary<char, string>
    {
        ['ù'] = "\u0301", ['ø'] = "\u0300", ['û'] = "\u0309", ['õ'] = "\u0303", ['ï'] = "\u0323",
        ['â'] = "\u0302", ['á'] = "\u0302\u0301", ['à'] = "\u0302\u0300", ['å'] = "\u0302\u0309", ['ã'] = "\u0302\u0303", ['ä'] = "\u0302\u0323",
        ['ê'] = "\u0306", ['é'] = "\u0306\u0301", ['è'] = "\u0306\u0300", ['ú'] = "\u0306\u0309", ['ü'] = "\u0306\u0303", ['ë'] = "\u0306\u0323",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<char, char> Letters = new Dictionary<char, char>
    {
        ['ô'] = 'ơ', ['Ô'] = 'Ơ', ['ö'] = 'ư', ['Ö'] = 'Ư', ['ñ'] = 'đ', ['Ñ'] = 'Đ', ['æ'] = 'ỉ', ['Æ'] = 'Ỉ', ['ó'] = 'ĩ', ['Ó'] = 'Ĩ', ['ò'] = 'ị', ['Ò'] = 'Ị', ['î'] = 'ỵ', ['Î'] = 'Ỵ',
    }.ToFrozenDictionary();

    /// <summary>Decodes characters of Windows-1252 to composed letters. The text gets shorter.</summary>
    public static string Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (i > 0 && Bases.Contains(text[i - 1]) && Marks.TryGetValue(char.ToLowerInvariant(c), out var marks))
            {
                decoded.Append(marks);
            }
            else
            {
                decoded.Append(Letters.GetValueOrDefault(c, c));
            }
        }

        return ComposedForm.Compose(decoded.ToString());
    }
}
