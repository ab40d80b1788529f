namespace Ingest.LocalHost.Scoring;

/// <summary>Whether two figures are the same quantity, however it is scaled.</summary>
internal static class Quantities
{
    private const decimal Tolerance = 1e-9m;

    /// <summary>Whether a predicted quantity is the annotated one, in any of its units; where neither has a value, the share of the plan decides.</summary>
    /// <param name="predicted">The prediction.</param>
    /// <param name="gold">The annotation.</param>
    /// <param name="comparesHigh">Whether the upper end of a range counts.</param>
    public static bool AreEqual(Figure predicted, GoldFigure gold, bool comparesHigh)
    {
        var wanted = gold.Preferred;
        if (predicted.Value is not { } value || wanted.Value is not { } goldValue)
        {
            return predicted.Value is null && wanted.Value is null && predicted.PercentOfPlan is not null && Same(predicted.PercentOfPlan, wanted.PercentOfPlan);
        }

        return gold.Others.Units.Prepend(wanted.Unit).Any(unit => IsSameIn(unit));

        bool IsSameIn(string? unit)
        {
            var isSameUnit = Normalisation.Compact(Normalisation.Unit(predicted.Unit)) == Normalisation.Compact(Normalisation.Unit(unit));
            if (isSameUnit && Same(value, goldValue) && (!comparesHigh || Same(predicted.ValueHigh, wanted.ValueHigh)))
            {
                return true;
            }

            var ((factor, bare), (goldFactor, goldBare)) = (Normalisation.Scale(predicted.Unit), Normalisation.Scale(unit));
            return bare == goldBare && Same(value * factor, goldValue * goldFactor)
                && (!comparesHigh || Same(predicted.ValueHigh * factor, wanted.ValueHigh * goldFactor));
        }
    }

    /// <summary>Whether two numbers are the same, or both absent.</summary>
    public static bool Same(decimal? first, decimal? second) =>
        first is { } one && second is { } other
            ? Math.Abs(one - other) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(one), Math.Abs(other)))
            : first is null && second is null;
}
