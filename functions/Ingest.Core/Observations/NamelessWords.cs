using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Words that measure nothing and so are no indicator where they stand alone (<c>Lexicon/nameless-words.tsv</c>): "chưa", "ông", "hoàn thành", "tỷ lệ"; what the figure is about was said before.</summary>
internal static class NamelessWords
{
    private static readonly WordTable<string> Table = CueLexicon.Words("nameless-words.tsv");

    /// <summary>Whether a phrase consists of nothing but such words.</summary>
    public static bool AreAll(string phrase)
    {
        return Table.Covers(VietnameseText.Fold(phrase), out bool found) && found;
    }
}
