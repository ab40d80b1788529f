namespace Ingest.Core.Goals.Figures;

/// <summary>How finely a figure was written: what was rounded away cannot contradict anything.</summary>
internal static class Precision
{
    private const decimal LargestStep = 1e27m;

    /// <summary>
    /// One unit of the last digit that counts: 0.01 for 6.33, 1 for 1010 and for 900000, but 100000 for "about 900.000": zeros count in a plain figure and not in an approximate one.
    /// </summary>
    public static decimal Step(decimal value, bool isApproximate)
    {
        const decimal StripTrailingZeros = 1.0000000000000000000000000000m;
        var plain = value / StripTrailingZeros;
        if (plain.Scale > 0)
        {
            return new(1, 0, 0, false, plain.Scale);
        }

        var step = 1m;
        while (isApproximate && plain != 0 && step < LargestStep && plain % (step * 10) == 0)
        {
            step *= 10;
        }

        return step;
    }

    /// <summary>Whether the finer of two figures, rounded as the coarser is, gives the coarser; a floor may also be cut off ("hơn 7.776" for 7.776,6).</summary>
    public static bool AreSame(decimal left, decimal leftStep, decimal right, decimal rightStep, bool isCutOff = false)
    {
        var (fine, coarse, step) = leftStep <= rightStep ? (left, right, rightStep) : (right, left, leftStep);
        if (fine == coarse || SafeDecimal.Divide(fine, step) is not { } steps)
        {
            return fine == coarse;
        }

        return SafeDecimal.Multiply(SafeDecimal.Round(steps, 0), step) == coarse || (isCutOff && SafeDecimal.Multiply(decimal.Floor(steps), step) == coarse);
    }
}
