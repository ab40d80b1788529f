using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>A signed change with its unit.</summary>
internal static class ChangeText
{
    /// <summary>Such as <c>+16,7%</c>, <c>-3 bậc</c>.</summary>
    public static string Of(decimal change, string? unit)
    {
        var sign = change > 0 ? "+" : string.Empty;
        var space = string.IsNullOrEmpty(unit) || unit[0] == '%' ? string.Empty : " ";
        return $"{sign}{FigureText.Of(decimal.Round(change, 2, MidpointRounding.AwayFromZero))}{space}{unit}";
    }
}
