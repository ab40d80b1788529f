using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest demo [--documents DIR] [--json FILE]</c>: documents in, table of goals out, on storage that is forgotten afterwards.</summary>
internal static class DemoCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var documents = new Option<DirectoryInfo?>("--documents") { Description = "Folder with 'articles' and 'resolutions' in it; the samples of the repository otherwise.", HelpName = "DIR" };
        var json = new Option<FileInfo?>("--json") { Description = "Write what GET /api/goals returns for all areas.", HelpName = "FILE" };
        var timeout = new Option<int>("--timeout") { Description = "Seconds after which documents not processed count as failed.", DefaultValueFactory = _ => 120, HelpName = "SECONDS" };
        var verbose = new Option<bool>("--verbose") { Description = "Show the host's log." };
        var command = new Command("demo", "Start storage and function app, upload documents, wait, print the goals and exit.") { documents, json, timeout, verbose };
        command.SetAction((parsed, cancellation) => RunAsync(
            new(parsed.GetValue(documents)?.FullName, parsed.GetValue(json), TimeSpan.FromSeconds(parsed.GetValue(timeout)), parsed.GetValue(verbose)), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, TextWriter output, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        string folder = settings.Folder ?? Path.Combine(RepositoryRoot.Require(), "tests", "Samples");
        var files = DocumentFolder.Read(folder);
        await output.WriteLineAsync($"Starting storage and function app for {files.Count} documents of {folder}");
        await using LocalStack stack = await LocalStack.StartAsync(new StackOptions { PollInterval = PollInterval, Verbose = settings.Verbose }, output.WriteLine, cancellation);
        await output.WriteLineAsync($"  storage and {stack.Api.Address} ready after {watch.Elapsed.TotalSeconds:0.0} s");
        await Parallel.ForEachAsync(files, cancellation, async (file, stop) => await DocumentFolder.UploadAsync(stack.Blobs, file.File, file.Document, stop));

        var progress = new DocumentProgress(stack.Api, [.. files.Select(f => f.Document.Path)], output);
        bool well = await progress.WaitAsync(settings.Timeout, cancellation);
        IReadOnlyList<JsonElement> goals = await stack.Api.ListAsync("goals", cancellation);
        GoalTable.Write(goals, output);
        if (settings.Json is { } file)
        {
            file.Directory?.Create();
            string text = JsonSerializer.Serialize(new { value = goals, nextLink = (string?)null }, Json);
            await File.WriteAllTextAsync(file.FullName, text + "\n", cancellation);
            await output.WriteLineAsync($"{goals.Count} goals written to {file}");
        }

        await output.WriteLineAsync($"{progress.Summary} in {watch.Elapsed.TotalSeconds:0.0} s");
        return well ? ExitCodes.Success : ExitCodes.Failed;
    }

    private sealed record Settings(string? Folder, FileInfo? Json, TimeSpan Timeout, bool Verbose);
}
