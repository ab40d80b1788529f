namespace Ingest.Core.Text;

/// <summary>Vietnamese letters: comparison without case and without regard to spelling habits.</summary>
public static class VietnameseText
{
    /// <summary>
    /// Folds NFC text for ordinal comparison: lower case, tone marks on the vowel where the new habit puts them ("hoà" as "hòa", "thuỷ" as "thủy"), "tỉ" as "tỷ" (also "tỉ lệ"),
    /// every white space a space, every dash a hyphen. The length never changes, so spans keep.
    /// </summary>
    public static string Fold(string text) => throw new NotImplementedException();

    /// <summary>Removes diacritics and folds: "Bắc Kạn" gives "bac kan". The length may change.</summary>
    public static string ToAscii(string text) => throw new NotImplementedException();
}
