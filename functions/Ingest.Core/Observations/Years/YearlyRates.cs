using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Tells figures that are meant for each year of a term.</summary>
internal static class YearlyRates
{
    /// <summary>Whether the figure is so much for each year.</summary>
    public static bool Holds(FigureContext context, Draft draft) =>
        draft.Unit is { } unit && unit.EndsWith("/năm", StringComparison.Ordinal) && draft.Figure.UnitKind is UnitKind.Percent
        || context.Left.Contains("tăng trưởng bình quân", StringComparison.OrdinalIgnoreCase) || SaysEachYear(context);

    /// <summary>Whether a token ends "mỗi năm", "hằng năm".</summary>
    public static bool IsEachYear(AnnotatedText text, int year) => text.Is(year, "năm") && (text.Is(year - 1, "mỗi") || text.Is(year - 1, "hằng") || text.Is(year - 1, "hàng"));

    // "mỗi năm", "bình quân hằng năm" beside the figure
    private static bool SaysEachYear(FigureContext context)
    {
        for (int i = context.LeftFirst + 1; i <= context.RightLast && !(i > context.Figure.Last && context.Text.Is(i, ",")); i++)
        {
            if (IsEachYear(context.Text, i))
            {
                return true;
            }
        }

        return false;
    }
}
