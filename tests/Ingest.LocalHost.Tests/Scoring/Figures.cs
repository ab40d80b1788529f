using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

/// <summary>Figures for tests: an actual of 2024 of one indicator.</summary>
internal static class Figures
{
    public static Figure Of(decimal? value, string? unit, string indicator = "diện tích sen") =>
        new("actual", indicator, "2024", "eq", value, null, unit, "level", false, null, "");

    public static GoldFigure Gold(Figure figure, Alternatives? others = null, bool isOptional = false) => new(figure, others ?? new Alternatives(), isOptional);
}
