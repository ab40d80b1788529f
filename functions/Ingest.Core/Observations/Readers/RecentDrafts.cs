using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Readers;

/// <summary>The last few drafts of the document: a figure without a name takes up the one whose dimension it has ("... 4,5 triệu lượt khách, doanh thu 6.200 tỷ đồng. Năm sau, phấn đấu 7.000 tỷ đồng").</summary>
internal sealed class RecentDrafts
{
    private const int Most = 8;

    private readonly Draft[] ring = new Draft[Most];
    private int count;

    public void Add(Draft draft) => ring[count++ % Most] = draft;

    /// <summary>The nearest draft of a figure's dimension that has a name; else the one given.</summary>
    public Draft? Fitting(FigureMark figure, Draft? nearest)
    {
        if (figure.Unit is null || nearest is null || Fits(figure, nearest) && !nearest.Quality.IsNameless)
        {
            return nearest;
        }

        for (int i = count - 1; i >= 0 && i >= count - Most; i--)
        {
            if (Fits(figure, ring[i % Most]) && !ring[i % Most].Quality.IsNameless)
            {
                return ring[i % Most];
            }
        }

        return nearest;
    }

    /// <summary>Whether a figure can say something of what a draft is about: per cents and ranks can of all.</summary>
    private static bool Fits(FigureMark figure, Draft draft) =>
        figure.UnitKind is UnitKind.Percent or UnitKind.Score || draft.Unit is null || draft.Unit == figure.Unit || DimensionOf(figure.Unit) == DimensionOf(draft.Unit);

    private static Dimension DimensionOf(string? unit) => unit is null ? Dimension.None : UnitTable.Parse(unit)?.Dimension ?? Dimension.None;
}
