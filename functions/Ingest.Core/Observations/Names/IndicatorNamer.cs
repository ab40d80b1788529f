using Ingest.Core.Lexicon;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Gives an indicator's phrase its id: that of the catalogue, else a slug.</summary>
internal static class IndicatorNamer
{
    private const int MostSkippedWords = 8;

    public static IndicatorReference Name(Draft draft)
    {
        Dimension dimension = draft.Unit is null ? Dimension.None : UnitTable.Parse(draft.Unit)?.Dimension ?? Dimension.Count;
        bool isChange = draft.Measure is not Measure.Level;
        ReadOnlySpan<char> before = draft.Text.Written.AsSpan(0, draft.Text.Tokens[draft.Figure.First].Start);
        return Find(draft.Phrase, draft.FoldedPhrase, dimension, isChange, before) is { } known
            ? new(known.Id, draft.Phrase, true)
            : new(IndicatorCatalogue.Slug(draft.Phrase), draft.Phrase, false);
    }

    /// <summary>The whole phrase, else what is left of it behind a verb or an authority at its start; what stands behind the name is never dropped.</summary>
    private static Indicator? Find(string phrase, string folded, Dimension dimension, bool isChange, ReadOnlySpan<char> before)
    {
        int at = 0;
        int earliest = IndicatorCatalogue.EarliestStart(phrase, folded);
        for (int skipped = 0; skipped <= MostSkippedWords && at < phrase.Length; skipped++)
        {
            if (at >= earliest && IndicatorCatalogue.MayBeginAt(phrase, folded, at) && IndicatorCatalogue.Match(phrase[at..], dimension, isChange, before) is { } known)
            {
                return known;
            }

            int space = phrase.IndexOf(' ', at);
            at = space < 0 ? phrase.Length : space + 1;
        }

        return null;
    }
}
