using System.Globalization;
using System.Text.Json;
using Ingest.Functions;
using Ingest.Functions.Events;
using Ingest.Functions.Storage;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Commands;

/// <summary>A line for each document that was processed, with its state from the API.</summary>
internal static class RunReport
{
    /// <summary>Writes the line of a run; runs about no document are silent unless they failed.</summary>
    public static async Task WriteAsync(FunctionRun run, IngestApi api, TextWriter output, CancellationToken cancellation)
    {
        string took = string.Create(CultureInfo.InvariantCulture, $"{run.Duration.TotalMilliseconds:0} ms");
        if (run.Failure is { } failure)
        {
            await output.WriteLineAsync($"error      {run.Function}, attempt {run.Attempt}: {failure.Message.ReplaceLineEndings(" ")}  {took}");
            return;
        }

        foreach (DocumentId document in Documents(run))
        {
            JsonElement? row = await api.DocumentAsync(document.Container, document.Name, cancellation);
            string line = row is { } found ? DocumentRow.Read(found).ToString() : $"{"gone",-10} {document.Path}";
            await output.WriteLineAsync($"{line}  {took}");
        }
    }

    private static IEnumerable<DocumentId> Documents(FunctionRun run)
    {
        try
        {
            return run.Function switch
            {
                FunctionNames.IngestArticle or FunctionNames.IngestResolution => DocumentId.FromPath(run.Subject) is { } document ? [document] : [],
                FunctionNames.IngestBlobEvent => [.. BlobEventParser.Parse(run.Subject).Select(e => e.Document).OfType<DocumentId>()],
                _ => [],
            };
        }
        catch (FormatException)
        {
            return [];
        }
    }
}
