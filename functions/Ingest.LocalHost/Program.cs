using System.CommandLine;

return await new RootCommand("Runs Ingest on this machine.").Parse(args).InvokeAsync().ConfigureAwait(false);
