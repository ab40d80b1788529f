using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Tells words left of a figure that only say whose it is ("Sơn La đã có 84.160 ha cây ăn quả", "bà con thu về 12 tấn tôm") from those that name what is measured.</summary>
internal static class Owners
{
    private static readonly WordTable<string> Table = new(CueLexicon.Read("owners.tsv").SelectMany(row => row.Phrases.Select(phrase => KeyValuePair.Create(phrase, row.Name))));

    /// <summary>Whether a phrase holds nothing but names of areas and people, and words of no weight.</summary>
    public static bool IsOnly(string phrase)
    {
        string folded = VietnameseText.Fold(PhraseCleaner.WithoutAreas(phrase));
        return Table.Covers(folded, out bool found) && (found || folded.Trim().Length < phrase.Length);
    }
}
