using System.Globalization;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Figures;

/// <summary>Figures for people, in the notation of the sources: point between thousands, comma before decimals.</summary>
internal static class FigureText
{
    private static readonly NumberFormatInfo Vietnamese = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "-" };

    /// <summary>A number, without trailing zeros.</summary>
    public static string Of(decimal value) => value.ToString("#,##0.############################", Vietnamese);

    /// <summary>A number of per cent, rounded to two decimals.</summary>
    public static string Percent(decimal value) => Of(decimal.Round(value, 2, MidpointRounding.AwayFromZero)) + "%";

    /// <summary>A figure with arrow of change, sign of comparison and unit: <c>≥ 3.485 ha</c>, <c>6,5–7%</c>, <c>↑ ≥ 1 bậc</c>.</summary>
    public static string Of(Figure figure) => Of(figure.Comparator, figure.Value, figure.ValueHigh, figure.Unit, figure.Measure);

    /// <summary>A figure as served; null where its value is unknown.</summary>
    public static string? Of(GoalFigure figure) =>
        figure.Value is { } value ? Of(figure.Comparator, value, figure.ValueHigh, figure.Unit, figure.Measure) : null;

    private static string Of(Comparator comparator, decimal value, decimal? high, string? unit, Measure measure)
    {
        var sign = comparator switch
        {
            Comparator.Greater => "> ",
            Comparator.GreaterOrEqual => "≥ ",
            Comparator.Less => "< ",
            Comparator.LessOrEqual => "≤ ",
            Comparator.Approximate => "≈ ",
            _ => string.Empty,
        };
        var change = measure switch { Measure.Increase => "↑ ", Measure.Decrease => "↓ ", _ => string.Empty };
        var number = high is { } upper ? $"{Of(value)}–{Of(upper)}" : Of(value);
        var space = string.IsNullOrEmpty(unit) || unit[0] is '%' or '‰' ? string.Empty : " ";
        return $"{change}{sign}{number}{space}{unit}";
    }
}
