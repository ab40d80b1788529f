using System.CommandLine;
using System.Text;
using Ingest.LocalHost.Commands;

Console.OutputEncoding = Encoding.UTF8;
var root = new RootCommand(
    """
    Ingest on this machine: documents in, status of goals out.
    Exit codes: 0 all went well; 1 something looked at is wrong; 2 cannot run as asked (unknown file, port in use, Node missing); 130 interrupted.
    """)
{
    DemoCommand.Create(),
    UpCommand.Create(),
    ExtractCommand.Create(),
    ScoreCommand.Create(),
};
return await CommandRunner.RunAsync(root, args);
