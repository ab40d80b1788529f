using System.Runtime.InteropServices;

namespace Ingest.Core.Observations.Profiles;

/// <summary>How often a text says what of which period.</summary>
internal sealed class PeriodTraces
{
    private static readonly int Kinds = Enum.GetValues<Trace>().Length;
    private static readonly Trace[] Texts = [.. Enum.GetValues<Trace>().Where(trace => trace is not (Trace.Report or Trace.Opening or Trace.Closing))];
    private readonly Dictionary<TimePeriod, int[]> counts = [];

    /// <summary>What is said of any period at all: most is not, and is asked for all the same.</summary>
    private readonly bool[] noted = new bool[Kinds];

    /// <summary>All periods that the text says something of.</summary>
    public Dictionary<TimePeriod, int[]>.KeyCollection Periods => counts.Keys;

    public void Add(TimePeriod period, Trace trace, int times = 1)
    {
        if (times == 0)
        {
            return; // what is not said makes no period known
        }

        ref int[]? row = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, period.Goal, out _);
        row ??= new int[Kinds];
        row[(int)trace] += times;
        noted[(int)trace] |= times != 0;
    }

    public void Add(int year, Trace trace, int times = 1) => Add(TimePeriod.Year(year), trace, times);

    /// <summary>Whether the text itself says anything of a period.</summary>
    public bool Knows(TimePeriod period)
    {
        if (!counts.TryGetValue(period, out int[]? row))
        {
            return false;
        }

        foreach (Trace trace in Texts)
        {
            if (row[(int)trace] > 0)
            {
                return true;
            }
        }

        return false;
    }

    public int Count(TimePeriod period, Trace trace) => noted[(int)trace] && counts.TryGetValue(period, out int[]? row) ? row[(int)trace] : 0;
}
