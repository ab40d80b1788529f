using System.CommandLine;
using System.Diagnostics;
using Ingest.LocalHost.Fuzzing;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest fuzz [--inputs N] [--seed S] [--first I] [--seconds LIMIT]</c>: hostile documents through readers and extractor.</summary>
internal static class FuzzCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var inputs = new Option<long>("--inputs") { Description = "How many documents.", DefaultValueFactory = _ => 100_000, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Equal seeds make equal documents.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var first = new Option<long>("--first") { Description = "Number of the first document: runs a reported one again.", HelpName = "I" };
        var seconds = new Option<double>("--seconds") { Description = "Stop after this time.", DefaultValueFactory = _ => 86400, HelpName = "LIMIT" };
        var command = new Command("fuzz", "Read and extract generated hostile documents; inputs that fail are saved in .ingest/fuzz.") { inputs, seed, first, seconds };
        command.SetAction(async (parsed, cancellation) =>
        {
            string folder = Path.Combine(RepositoryRoot.Require(), ".ingest", "fuzz");
            var plan = new FuzzPlan(Math.Max(1, parsed.GetValue(inputs)), Math.Max(0, parsed.GetValue(first)), parsed.GetValue(seed), TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(seconds), 1, 86400)), folder);
            var watch = Stopwatch.StartNew();
            var run = new FuzzRun(plan);
            FuzzTally tally = await run.RunAsync(cancellation);
            new FuzzReport(parsed.InvocationConfiguration.Output, plan).Write(tally, run.Memory, watch.Elapsed);
            return tally.Defects.Count == 0 ? ExitCodes.Success : ExitCodes.Failed;
        });
        return command;
    }
}
