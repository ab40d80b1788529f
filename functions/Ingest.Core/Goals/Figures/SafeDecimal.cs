namespace Ingest.Core.Goals.Figures;

/// <summary>Arithmetic that knows "unknown": null in, null out, and null for what a decimal cannot hold. A figure with too many digits must not stop the ledger.</summary>
internal static class SafeDecimal
{
    public static decimal? Multiply(decimal? left, decimal? right) => Compute(left, right, decimal.Multiply);

    public static decimal? Divide(decimal? left, decimal? right) => right is 0 ? null : Compute(left, right, decimal.Divide);

    public static decimal? Add(decimal? left, decimal? right) => Compute(left, right, decimal.Add);

    public static decimal? Subtract(decimal? left, decimal? right) => Compute(left, right, decimal.Subtract);

    /// <summary><paramref name="part"/> in per cent of <paramref name="whole"/>.</summary>
    public static decimal? Percent(decimal? part, decimal? whole) => Multiply(Divide(part, whole), 100);

    /// <summary>Rounded as people do: half away from zero.</summary>
    public static decimal? Round(decimal? value, int decimals) => value is { } known ? decimal.Round(known, decimals, MidpointRounding.AwayFromZero) : null;

    private static decimal? Compute(decimal? left, decimal? right, Func<decimal, decimal, decimal> operation)
    {
        if (left is not { } first || right is not { } second)
        {
            return null;
        }

        try
        {
            return operation(first, second);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
