namespace Ingest.Core.Text;

/// <summary>The lower-case letters of Vietnamese taken apart: a vowel is a base letter (a, ă, â, e, ê, i, o, ô, ơ, u, ư, y) with one of six tones.</summary>
internal static class VietnameseLetters
{
    /// <summary>Tone of a vowel without a mark.</summary>
    public const int Level = 0;

    private const int TableSize = 0x2000;

    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    private static readonly string PlainOf = "aaaeeiooouuy";
    private static readonly byte[] ToneTable = BuildTones();
    private static readonly byte[] RowTable = BuildRows();

    /// <summary>The tone of a lower-case letter, 1 to 5 for a mark, <see cref="Level"/> for none.</summary>
    public static int ToneOf(char letter) => letter < TableSize ? ToneTable[letter] : Level;

    /// <summary>The vowel without its tone mark ("ệ" gives "ê"); any other character as it is.</summary>
    public static char WithoutTone(char letter) => IsVowel(letter) ? Vowels[RowTable[letter] - 1][Level] : letter;

    /// <summary>The vowel with the tone of this number; any other character as it is.</summary>
    public static char WithTone(char vowel, int tone) => IsVowel(vowel) ? Vowels[RowTable[vowel] - 1][tone] : vowel;

    /// <summary>The letter of the English alphabet under all marks ("ệ" gives "e", "đ" gives "d"); any other character as it is.</summary>
    public static char Plain(char letter) => letter == 'đ' ? 'd' : IsVowel(letter) ? PlainOf[RowTable[letter] - 1] : letter;

    private static bool IsVowel(char letter) => letter < TableSize && RowTable[letter] != 0;

    private static byte[] BuildTones()
    {
        var table = new byte[TableSize];
        foreach (var row in Vowels)
        {
            for (byte tone = 0; tone < row.Length; tone++)
            {
                table[row[tone]] = tone;
            }
        }

        return table;
    }

    private static byte[] BuildRows()
    {
        var table = new byte[TableSize];
        for (byte row = 0; row < Vowels.Length; row++)
        {
            foreach (var letter in Vowels[row])
            {
                table[letter] = (byte)(row + 1);
            }
        }

        return table;
    }
}
