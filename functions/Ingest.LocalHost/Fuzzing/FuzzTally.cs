namespace Ingest.LocalHost.Fuzzing;

/// <summary>Sums outcomes up: how many ended how, the dearest of each generator, the defects. One thread at a time.</summary>
internal sealed class FuzzTally
{
    /// <summary>Inputs by ending.</summary>
    public SortedDictionary<string, long> Endings { get; } = new(StringComparer.Ordinal);

    /// <summary>The slowest input of each generator by its size.</summary>
    public Dictionary<string, FuzzOutcome> Slowest { get; } = [];

    /// <summary>The input of each generator that allocated most by its size.</summary>
    public Dictionary<string, FuzzOutcome> Greediest { get; } = [];

    /// <summary>The inputs that took longest, whatever their size.</summary>
    public List<FuzzOutcome> Longest { get; } = [];

    /// <summary>What must not happen.</summary>
    public List<FuzzOutcome> Defects { get; } = [];

    /// <summary>Inputs so far.</summary>
    public long Count { get; private set; }

    /// <summary>Bytes so far.</summary>
    public long Bytes { get; private set; }

    /// <summary>Adds an outcome.</summary>
    public void Add(FuzzOutcome outcome)
    {
        const int Kept = 5;
        Count++;
        Bytes += outcome.Length;
        Endings[outcome.Ending] = Endings.GetValueOrDefault(outcome.Ending) + 1;
        Keep(Slowest, outcome, one => one.MicrosecondsPerKilobyte);
        Keep(Greediest, outcome, one => one.AllocatedPerByte);
        if (outcome.Defect is not null)
        {
            Defects.Add(outcome);
        }

        if (Longest.Count < Kept || outcome.Elapsed > Longest[^1].Elapsed)
        {
            Longest.Add(outcome);
            Longest.Sort((one, other) => other.Elapsed.CompareTo(one.Elapsed));
            Longest.RemoveRange(Math.Min(Kept, Longest.Count), Math.Max(0, Longest.Count - Kept));
        }
    }

    private static void Keep(Dictionary<string, FuzzOutcome> most, FuzzOutcome outcome, Func<FuzzOutcome, double> measure)
    {
        if (!most.TryGetValue(outcome.Generator, out FuzzOutcome? known) || measure(outcome) > measure(known))
        {
            most[outcome.Generator] = outcome;
        }
    }
}
