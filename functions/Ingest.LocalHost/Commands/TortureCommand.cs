using System.CommandLine;
using Ingest.LocalHost.Torture;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest torture [--schedules N] [--seed S] [--azurite]</c>: faults and concurrency against the promise that the tables follow from the blobs.</summary>
internal static class TortureCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var schedules = new Option<int>("--schedules") { Description = "Seeded schedules to run.", DefaultValueFactory = _ => 1000, HelpName = "N" };
        var seed = new Option<int>("--seed") { Description = "Seed of the first schedule; the others follow it.", DefaultValueFactory = _ => 1, HelpName = "S" };
        var sweep = new Option<int>("--sweep") { Description = "Run every so-many-th fault of every call of the scenarios, and course of the races; 0 for none.", DefaultValueFactory = _ => 1, HelpName = "STEP" };
        var only = new Option<string?>("--only") { Description = "Of the sweeps only the one of this name, or those whose name holds these words.", HelpName = "WORDS" };
        var azurite = new Option<bool>("--azurite") { Description = "Run on Azurite in real time: a sample, for it is slow and not repeatable." };
        var trace = new Option<bool>("--trace") { Description = "Write down everything that happens in the schedules." };
        var command = new Command("torture", "Disturb ingestion in every way and compare the tables with a fresh build.") { schedules, seed, sweep, only, azurite, trace };
        command.SetAction((parsed, cancellation) =>
        {
            TextWriter output = parsed.InvocationConfiguration.Output;
            var settings = new TortureSettings(parsed.GetValue(schedules), parsed.GetValue(seed), parsed.GetValue(sweep), parsed.GetValue(only), parsed.GetValue(trace));
            return parsed.GetValue(azurite) ? AzuriteTorture.RunAsync(settings, output, cancellation) : new TortureRun(settings, output).RunAsync(cancellation);
        });
        return command;
    }
}
