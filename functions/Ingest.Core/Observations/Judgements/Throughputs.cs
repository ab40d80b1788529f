using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Judgements;

/// <summary>What passes through an airport, a port, an estate or a sight, or is settled there (<c>Lexicon/throughputs.tsv</c>): "Cảng Bình An thông qua 5,6 triệu tấn hàng", "tỷ lệ lấp đầy Khu công nghiệp Nam Sơn".</summary>
internal static class Throughputs
{
    private static readonly WordTable<string> Words = CueLexicon.Words("throughputs.tsv");

    /// <summary>Whether a figure counts it, by its unit or by a word of its name or right behind it.</summary>
    public static bool Counts(Draft draft)
    {
        if (Words.TryMatchAt(VietnameseText.Fold(CounterPhrases.CounterOf(draft.Figure)), 0, out string found, out _) && found is "unit")
        {
            return true;
        }

        bool isMoney = UnitTable.Parse(draft.Unit ?? "") is { Dimension: Dimension.Dong or Dimension.Dollar };
        int behind = draft.Figure.Last + 1;
        return behind < draft.Text.Tokens.Length && IsName(draft.Text.Folded, draft.Text.Tokens[behind].Start, isMoney) || HasName(draft.FoldedPhrase, isMoney);
    }

    private static bool HasName(string phrase, bool isMoney)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (WordTable<string>.IsWordStart(phrase, i) && IsName(phrase, i, isMoney))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsName(string text, int at, bool isMoney) => Words.TryMatchAt(text, at, out string found, out _) && (found is "name" || found is "cargo" && !isMoney);
}
