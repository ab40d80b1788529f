namespace Microsoft.Azure.Functions.Worker;

/// <summary>How often the host runs a function again that failed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public abstract class RetryAttribute : Attribute
{
    /// <summary>Runs after the first; -1 is without end.</summary>
    public int MaxRetryCount { get; set; }

    /// <summary>A delay as written in source, <c>HH:mm:ss</c>; never negative.</summary>
    internal static TimeSpan Delay(string text, string name) =>
        TimeSpan.TryParse(text, out var delay) && delay >= TimeSpan.Zero ? delay : throw new ArgumentOutOfRangeException(name);
}

public class FixedDelayRetryAttribute : RetryAttribute
{
    public FixedDelayRetryAttribute(int maxRetryCount, string delayInterval)
    {
        Delay(delayInterval, nameof(delayInterval));
        (MaxRetryCount, DelayInterval) = (maxRetryCount, delayInterval);
    }

    public string DelayInterval { get; }
}

public class ExponentialBackoffRetryAttribute : RetryAttribute
{
    public ExponentialBackoffRetryAttribute(int maxRetryCount, string minimumInterval, string maximumInterval)
    {
        if (Delay(minimumInterval, nameof(minimumInterval)) > Delay(maximumInterval, nameof(maximumInterval)))
        {
            throw new ArgumentException("The minimumInterval must not be greater than the maximumInterval.", nameof(minimumInterval));
        }

        (MaxRetryCount, MinimumInterval, MaximumInterval) = (maxRetryCount, minimumInterval, maximumInterval);
    }

    public string MinimumInterval { get; }

    public string MaximumInterval { get; }
}
