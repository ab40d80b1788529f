using System.Text;
using Ingest.LocalHost.Commands;

Console.OutputEncoding = Encoding.UTF8;
return await CommandRunner.RunAsync(CommandLine.Create(), args);
