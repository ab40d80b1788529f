using System.CommandLine;
using Ingest.LocalHost.Load;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest load [--documents N] [--uploaders N] [--readers N]</c>: many documents at once, measured, and held against an undisturbed build.</summary>
internal static class LoadCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var standard = new LoadSettings();
        Option<int> documents = Number("--documents", "Documents to upload; one in fifty cannot be read, on purpose.", standard.Documents, 1);
        Option<int> uploaders = Number("--uploaders", "Who uploads at the same time.", standard.Uploaders, 1);
        Option<int> readers = Number("--readers", "Who asks for goals meanwhile.", standard.Readers, 0);
        Option<int> areas = Number("--areas", "Areas that the documents speak of; the fewer, the more writers meet.", standard.Areas, 1);
        Option<int> seed = Number("--seed", "Seed of the documents.", standard.Seed, 0);
        Option<int> timeout = Number("--timeout", "Seconds to wait for the last document.", (int)standard.Patience.TotalSeconds, 1);
        var command = new Command("load", "Upload many documents at once while others read, and print rates, lags and whether the tables are right.") { documents, uploaders, readers, areas, seed, timeout };
        command.SetAction(async (parsed, cancellation) =>
        {
            var settings = new LoadSettings
            {
                Documents = parsed.GetValue(documents), Uploaders = parsed.GetValue(uploaders), Readers = parsed.GetValue(readers),
                Areas = parsed.GetValue(areas), Seed = parsed.GetValue(seed), Patience = TimeSpan.FromSeconds(parsed.GetValue(timeout)),
            };
            TextWriter output = parsed.InvocationConfiguration.Output;
            LoadReport report = await new LoadRun(settings, output).RunAsync(cancellation);
            report.Write(output);
            return report.Holds ? ExitCodes.Success : ExitCodes.Failed;
        });
        return command;
    }

    private static Option<int> Number(string name, string description, int standard, int least)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard, HelpName = "N" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < least)
            {
                result.AddError($"{name} takes a whole number from {least}.");
            }
        });
        return option;
    }
}
