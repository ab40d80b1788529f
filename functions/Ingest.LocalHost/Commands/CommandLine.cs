using System.CommandLine;
using System.CommandLine.Help;

namespace Ingest.LocalHost.Commands;

/// <summary>All commands. A new one is a file in this folder and a line here.</summary>
internal static class CommandLine
{
    /// <summary>The root: a plain command, since a <see cref="RootCommand"/> takes the name of the program's file.</summary>
    public static Command Create() => new(
        "ingest",
        """
        Ingest on this machine: documents in, status of goals out.
        Exit codes: 0 all went well; 1 something looked at is wrong; 2 cannot run as asked (unknown file, port in use, Node missing); 130 interrupted.
        """)
    {
        new HelpOption { Recursive = true },
        new VersionOption(),
        DemoCommand.Create(),
        UpCommand.Create(),
        ExtractCommand.Create(),
        VerifyCommand.Create(),
        ScoreCommand.Create(),
        LoadCommand.Create(),
        TortureCommand.Create(),
        FuzzCommand.Create(),
    };
}
