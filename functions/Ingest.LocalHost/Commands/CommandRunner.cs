using System.CommandLine;

namespace Ingest.LocalHost.Commands;

/// <summary>Runs a command line: what the user can mend is told in a sentence, and the exit code says which kind of end it was.</summary>
internal static class CommandRunner
{
    // Azurite writes its data when it stops: Ctrl-C must leave it the time.
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(20);

    /// <summary>Parses, runs, and returns one of <see cref="ExitCodes"/>.</summary>
    public static async Task<int> RunAsync(Command root, string[] args, TextWriter? output = null, TextWriter? error = null)
    {
        ParseResult parsed = root.Parse(args);
        var configuration = new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeToStop,
            Output = output ?? Console.Out,
            Error = error ?? Console.Error,
        };
        try
        {
            int code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCodes.Unusable : code;
        }
        catch (FriendlyException problem)
        {
            await configuration.Error.WriteLineAsync($"ingest: {problem.Message}");
            return problem.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await configuration.Error.WriteLineAsync("ingest: interrupted");
            return ExitCodes.Interrupted;
        }
    }
}
