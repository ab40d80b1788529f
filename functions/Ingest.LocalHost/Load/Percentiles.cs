namespace Ingest.LocalHost.Load;

/// <summary>Measured times, and what share of them was not longer than what.</summary>
/// <param name="times">The times, in any order.</param>
internal sealed class Percentiles(IEnumerable<TimeSpan> times)
{
    private readonly TimeSpan[] sorted = [.. times.Order()];

    /// <summary>How many there are.</summary>
    public int Count => sorted.Length;

    /// <summary>The least time that at least <paramref name="percent"/> per cent of them did not exceed (nearest rank); zero where there is none.</summary>
    /// <param name="percent">Above 0, at most 100.</param>
    public TimeSpan At(double percent) => sorted.Length == 0 ? TimeSpan.Zero : sorted[(int)Math.Ceiling(percent / 100 * sorted.Length) - 1];
}
