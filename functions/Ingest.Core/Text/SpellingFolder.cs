namespace Ingest.Core.Text;

/// <summary>
/// Brings the spelling habits of one syllable together, in place and without changing its length. Habits, not words: where the tone mark of oa, oe and uy stands,
/// "ưo" for "ươ" (there is no other reading: "ngưòi"), and whether a syllable that ends in the sound "i" is written with i or y.
/// </summary>
internal static class SpellingFolder
{
    /// <summary>First letters of the syllables that are found with both i and y ("kĩ, kỹ", "tỉ, tỷ"); with other first letters i and y are two words.</summary>
    private const string LettersBeforeEither = "hklmst";

    /// <summary>Folds the syllable around <paramref name="index"/> of lower-case text.</summary>
    /// <param name="text">Text, already in lower case; changed in place.</param>
    /// <param name="index">Place of a vowel. Looks three characters back and two ahead at most.</param>
    public static void FoldAt(Span<char> text, int index)
    {
        var letter = text[index];
        var tone = VietnameseLetters.ToneOf(letter);
        switch (VietnameseLetters.WithoutTone(letter))
        {
            case 'i':
                FoldFinalI(text, index, tone);
                break;
            case 'o' when At(text, index - 1) == 'ư':
                text[index] = VietnameseLetters.WithTone('ơ', tone);
                break;
            case 'a' or 'e' when tone != VietnameseLetters.Level && At(text, index - 1) == 'o' && EndsAfter(text, index):
            case 'y' when tone != VietnameseLetters.Level && At(text, index - 1) == 'u' && At(text, index - 2) != 'q' && EndsAfter(text, index):
                Move(text, index, index - 1, tone);
                break;
            case 'o' when tone != VietnameseLetters.Level && At(text, index + 1) is 'a' or 'e' && !EndsAfter(text, index + 1):
            case 'u' when tone != VietnameseLetters.Level && At(text, index + 1) == 'y' && !EndsAfter(text, index + 1):
            case 'u' when tone != VietnameseLetters.Level && At(text, index - 1) == 'q' && At(text, index + 1) is 'y' or 'i' or 'a':
                Move(text, index, index + 1, tone);
                break;
        }
    }

    private static void FoldFinalI(Span<char> text, int index, int tone)
    {
        if (!EndsAfter(text, index) || index == 0)
        {
            return;
        }

        var isAfterQu = text[index - 1] == 'u' && At(text, index - 2) == 'q';
        if (isAfterQu || (LettersBeforeEither.Contains(text[index - 1]) && !char.IsLetterOrDigit(At(text, index - 2))))
        {
            text[index] = VietnameseLetters.WithTone('y', tone);
        }
    }

    private static void Move(Span<char> text, int from, int to, int tone)
    {
        text[to] = VietnameseLetters.WithTone(text[to], tone);
        text[from] = VietnameseLetters.WithoutTone(text[from]);
    }

    private static bool EndsAfter(Span<char> text, int index) => !char.IsLetter(At(text, index + 1));

    private static char At(Span<char> text, int index) => (uint)index < (uint)text.Length ? text[index] : ' ';
}
