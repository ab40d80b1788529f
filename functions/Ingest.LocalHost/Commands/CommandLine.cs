using System.CommandLine;

namespace Ingest.LocalHost.Commands;

/// <summary>All commands. A new one is a file in this folder and a line here.</summary>
internal static class CommandLine
{
    /// <summary>The root command.</summary>
    public static RootCommand Create() => new(
        """
        Ingest on this machine: documents in, status of goals out.
        Exit codes: 0 all went well; 1 something looked at is wrong; 2 cannot run as asked (unknown file, port in use, Node missing); 130 interrupted.
        """)
    {
        DemoCommand.Create(),
        UpCommand.Create(),
        ExtractCommand.Create(),
        VerifyCommand.Create(),
        ScoreCommand.Create(),
    };
}
