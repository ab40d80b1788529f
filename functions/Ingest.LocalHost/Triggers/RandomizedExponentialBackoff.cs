namespace Ingest.LocalHost.Triggers;

/// <summary>How long to wait before asking an empty queue again (RandomizedExponentialBackoffStrategy.cs): from the minimum, doubling with 20 % of chance, to the maximum.</summary>
/// <param name="minimum">First wait, and the wait after a message was found.</param>
/// <param name="maximum">Longest wait.</param>
/// <param name="random">Source of chance.</param>
internal sealed class RandomizedExponentialBackoff(TimeSpan minimum, TimeSpan maximum, Random random)
{
    private const double Spread = 0.2;

    private TimeSpan current;
    private int exponent;

    /// <summary>The next wait.</summary>
    /// <param name="succeeded">Whether something was found since the last wait.</param>
    public TimeSpan Next(bool succeeded)
    {
        if (succeeded)
        {
            (current, exponent) = (minimum, 1);
        }
        else if (current != maximum)
        {
            TimeSpan wanted = exponent == 0 ? minimum : minimum + (minimum * (Math.Pow(2, exponent - 1) * (1 - Spread + (2 * Spread * random.NextDouble()))));
            (current, exponent) = wanted < maximum ? (wanted, exponent + 1) : (maximum, exponent);
        }

        return current;
    }
}
