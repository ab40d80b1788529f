using System.Globalization;
using System.Threading.Channels;
using Ingest.Functions;
using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Commands;

/// <summary>One run of <c>ingest up</c>.</summary>
internal static class UpSession
{
    // Deletions are not delivered by polling: the reconciliation heals them, here within a minute and not within the hour.
    private const string ReconcileSchedule = "*/30 * * * * *";

    /// <summary>Serves until cancelled.</summary>
    public static async Task<int> RunAsync(StackOptions options, bool fresh, bool seed, TextWriter output, CancellationToken cancellation)
    {
        using var folder = DataFolder.Open(Path.Combine(RepositoryRoot.Require(), ".ingest"));
        AzuriteProcess.RequirePorts(options.Azurite); // complains before anything is deleted
        string data = folder.Storage(fresh);

        Channel<FunctionRun> runs = Channel.CreateUnbounded<FunctionRun>();
        StackOptions complete = options with
        {
            Azurite = options.Azurite with { DataFolder = data },
            Settings = new Dictionary<string, string?> { [StorageNames.ReconcileSchedule] = ReconcileSchedule },
            OnRun = run => runs.Writer.TryWrite(run),
        };
        await using LocalStack stack = await LocalStack.StartAsync(complete, output.WriteLine, cancellation);
        await WriteAddressesAsync(stack, data, options, output);
        if (seed)
        {
            await SeedAsync(stack, output, cancellation);
        }

        try
        {
            await foreach (FunctionRun run in runs.Reader.ReadAllAsync(cancellation))
            {
                await RunReport.WriteAsync(run, stack.Api, output, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            await output.WriteLineAsync("Stopping");
        }

        return ExitCodes.Success;
    }

    private static async Task WriteAddressesAsync(LocalStack stack, string data, StackOptions options, TextWriter output)
    {
        if (stack.Host.Functions.Any(function => function.Name == FunctionNames.GetPage))
        {
            await output.WriteLineAsync($"Page        {stack.Api.Address}page");
        }

        await output.WriteLineAsync(
            $"""
            API         {stack.Api.Address}goals   (all of it: {stack.Api.Address}openapi.json)
            Storage     {stack.Azurite.ConnectionString}
            Containers  {StorageNames.Articles}, {StorageNames.Resolutions}: drop documents there
            Data        {data}   (--fresh starts empty)
            Events      {(options.Events is EventMode.EventGrid ? "Event Grid emulator -> queue " + StorageNames.BlobEvents : string.Create(CultureInfo.InvariantCulture, $"polling every {options.PollInterval.TotalSeconds:0.##} s"))}
            """);
        if (stack.Host.Keys is { } keys)
        {
            await output.WriteLineAsync($"Keys        x-functions-key: {keys.Host} (functions), {keys.Master} (admin)");
        }

        await output.WriteLineAsync("Ctrl-C stops.");
    }

    private static async Task SeedAsync(LocalStack stack, TextWriter output, CancellationToken cancellation)
    {
        var files = DocumentFolder.Read(Path.Combine(RepositoryRoot.Require(), "tests", "Samples"));
        await Parallel.ForEachAsync(files, cancellation, async (file, stop) => await DocumentFolder.UploadAsync(stack.Blobs, file.File, file.Document, stop));
        await output.WriteLineAsync($"{files.Count} sample documents uploaded");
    }
}
