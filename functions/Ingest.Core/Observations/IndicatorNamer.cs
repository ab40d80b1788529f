using Ingest.Core.Lexicon;

namespace Ingest.Core.Observations;

/// <summary>Gives an indicator's phrase its id: that of the catalogue, else a slug.</summary>
internal static class IndicatorNamer
{
    public static IndicatorReference Name(Draft draft)
    {
        Dimension dimension = draft.Unit is null ? Dimension.None : UnitTable.Parse(draft.Unit)?.Dimension ?? Dimension.Count;
        bool isChange = draft.Measure is not Measure.Level;
        return IndicatorCatalogue.Match(draft.Phrase, dimension, isChange) is { } known
            ? new(known.Id, draft.Phrase, true)
            : new(IndicatorCatalogue.Slug(draft.Phrase), draft.Phrase, false);
    }
}
