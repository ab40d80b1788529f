namespace Ingest.Core.Lexicon;

/// <summary>How well a figure's dimension fits an indicator's.</summary>
internal static class DimensionFit
{
    /// <summary>They do not fit: the phrase means something else.</summary>
    public const int None = 0;

    private const int ByChangeOrAbsence = 1;
    private const int ByAbbreviation = 2;
    private const int Exact = 3;

    /// <summary>The fit, more is better.</summary>
    /// <param name="indicator">Dimension of the indicator.</param>
    /// <param name="figure">Dimension of the figure's unit; none where the text gives only a share of the plan.</param>
    /// <param name="isChange">Whether the figure is an increase or decrease: a change of anything may be given in per cent.</param>
    public static int Of(Dimension indicator, Dimension figure, bool isChange)
    {
        if (indicator == figure)
        {
            return Exact;
        }

        if (IsAbbreviated(indicator, figure))
        {
            return ByAbbreviation;
        }

        return figure == Dimension.None || indicator == Dimension.None || (isChange && figure == Dimension.Percent) ? ByChangeOrAbsence : None;
    }

    /// <summary>Texts leave out what the indicator's name says ("bình quân đầu người đạt 60 triệu đồng"), and give money in either currency.</summary>
    private static bool IsAbbreviated(Dimension indicator, Dimension figure) => (indicator, figure) switch
    {
        (Dimension.Dong, Dimension.Dollar) or (Dimension.Dollar, Dimension.Dong) => true,
        (Dimension.MoneyPerPerson or Dimension.MoneyPerArea, Dimension.Dong or Dimension.Dollar) => true,
        (Dimension.MassPerPerson or Dimension.Yield, Dimension.Mass) => true,
        (Dimension.AreaPerPerson, Dimension.Area) => true,
        (Dimension.Ratio, Dimension.Count or Dimension.Percent) or (Dimension.Percent, Dimension.Ratio) => true,
        _ => false,
    };
}
