using System.Globalization;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>Prints what a run found.</summary>
/// <param name="output">Where.</param>
/// <param name="plan">What was asked for.</param>
internal sealed class FuzzReport(TextWriter output, FuzzPlan plan)
{
    private const int Shown = 8;

    /// <summary>Writes the sums, the dearest inputs and the defects.</summary>
    public void Write(FuzzTally tally, (long Early, long Late) memory, TimeSpan elapsed)
    {
        Line($"{tally.Count:N0} of {plan.Inputs:N0} inputs, {tally.Bytes / 1048576.0:N1} MB, in {elapsed.TotalSeconds:N1} s: {tally.Count / elapsed.TotalSeconds:N0} inputs/s (seed {plan.Seed}, generation included)");
        Line($"Live memory {memory.Early / 1048576.0:N1} MB after a tenth, {memory.Late / 1048576.0:N1} MB at the end; working set {Environment.WorkingSet / 1048576.0:N0} MB");
        foreach ((string ending, long count) in tally.Endings.OrderByDescending(ending => ending.Value))
        {
            Line($"  {count,10:N0} {ending}");
        }

        Line($"Slowest by size, the {Shown} worst generators (us/KB of at least 1 KB, bytes, input):");
        Dearest(tally.Slowest.Values, outcome => outcome.MicrosecondsPerKilobyte);
        Line($"Most memory allocated by size (bytes per byte of at least 1 KB, bytes, input):");
        Dearest(tally.Greediest.Values, outcome => outcome.AllocatedPerByte);
        Line($"Longest:");
        foreach (FuzzOutcome outcome in tally.Longest)
        {
            Line($"  {outcome.Elapsed.TotalMilliseconds,10:N1} ms {outcome.Length,10:N0} bytes  {outcome.Generator} {outcome.Index}");
        }

        foreach (FuzzOutcome outcome in tally.Defects.GroupBy(Kind).Select(same => same.First()))
        {
            Line($"DEFECT {outcome.Generator}, --seed {plan.Seed} --first {outcome.Index} --inputs 1: {Kind(outcome)}");
        }

        Line(tally.Defects.Count == 0 ? (FormattableString)$"No defect." : $"{tally.Defects.Count} defects, saved in {plan.Folder}.");
    }

    /// <summary>The message and where it was thrown: equal for equal defects.</summary>
    private static string Kind(FuzzOutcome outcome) => string.Join(" | ", outcome.Defect!.Split('\n').Where((line, at) => at == 0 || line.Contains("Ingest.", StringComparison.Ordinal)).Take(3).Select(line => line.Trim()));

    private void Dearest(IEnumerable<FuzzOutcome> outcomes, Func<FuzzOutcome, double> measure)
    {
        foreach (FuzzOutcome outcome in outcomes.OrderByDescending(measure).Take(Shown))
        {
            Line($"  {measure(outcome),10:N0} {outcome.Length,10:N0} bytes  {outcome.Generator} {outcome.Index}");
        }
    }

    private void Line(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
