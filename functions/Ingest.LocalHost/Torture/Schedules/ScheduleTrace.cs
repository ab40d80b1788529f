using System.Text;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>What happened in a schedule: a digest always, the words where somebody wants to read them.</summary>
/// <param name="output">Where the words go; null for nowhere.</param>
internal sealed class ScheduleTrace(TextWriter? output)
{
    private ulong digest = 14695981039346656037;

    /// <summary>The same for the same run (FNV-1a).</summary>
    public ulong Digest => digest;

    /// <summary>How many things happened.</summary>
    public int Count { get; private set; }

    public void Add(string line)
    {
        Count++;
        foreach (byte value in Encoding.UTF8.GetBytes(line))
        {
            digest = (digest ^ value) * 1099511628211;
        }

        output?.WriteLine(line);
    }
}
