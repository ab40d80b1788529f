namespace Ingest.Core.Observations.Judgements;

/// <summary>Sums up the signs for and against a figure, and keeps the reason of the strongest one against it.</summary>
internal sealed class Balance
{
    private int worst;

    /// <summary>The signs' weights summed up.</summary>
    public int Weight { get; private set; }

    /// <summary>The reason of the strongest sign against it that has one, or null.</summary>
    public string? Reason { get; private set; }

    /// <summary>Adds a sign where it holds.</summary>
    public void Add(bool holds, Sign sign)
    {
        if (!holds)
        {
            return;
        }

        (int weight, string? reason) = SignWeights.Of(sign);
        Weight += weight;
        if (reason is not null && weight < worst)
        {
            (worst, Reason) = (weight, reason);
        }
    }
}
