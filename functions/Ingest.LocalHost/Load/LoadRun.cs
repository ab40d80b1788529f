using System.Diagnostics;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Storage;
using Ingest.LocalHost.Stack;
using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Load;

/// <summary>Many documents at once into the whole system while others read: what it takes, and whether the tables are those of an undisturbed build.</summary>
/// <param name="settings">How much.</param>
/// <param name="output">Where progress goes.</param>
internal sealed class LoadRun(LoadSettings settings, TextWriter output)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(250);

    private readonly IReadOnlyList<KeyValuePair<string, string>> documents = LoadDocuments.Write(settings);

    /// <summary>Runs it on storage that is forgotten afterwards.</summary>
    /// <exception cref="FriendlyException">Not all documents ended in time.</exception>
    public async Task<LoadReport> RunAsync(CancellationToken cancellation)
    {
        await using LocalStack stack = await LocalStack.StartAsync(new StackOptions { PollInterval = PollInterval, Events = EventMode.EventGrid }, output.WriteLine, cancellation);
        var watch = new VisibilityWatch(stack.Api);
        using var http = new HttpClient { BaseAddress = stack.Api.Address };
        var reader = new GoalReader(http, LoadDocuments.Areas(settings));
        using var stopReading = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task reading = Task.WhenAll(Enumerable.Range(0, settings.Readers).Select(seed => reader.ReadAsync(seed, stopReading.Token)));

        long start = Stopwatch.GetTimestamp();
        TimeSpan uploaded = await IngestAsync(stack, watch, start, cancellation);
        TimeSpan all = Stopwatch.GetElapsedTime(start);
        await stopReading.CancelAsync();
        await reading;
        return new(settings, uploaded, all, watch, reader, await DifferenceAsync(stack));
    }

    private async Task<TimeSpan> IngestAsync(LocalStack stack, VisibilityWatch watch, long start, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(settings.Patience);
        Task seen = watch.WaitAsync(documents.Count, patience.Token);
        try
        {
            await UploadAsync(stack.Blobs, watch, patience.Token);
            TimeSpan uploaded = Stopwatch.GetElapsedTime(start);
            await seen;
            return uploaded;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FriendlyException($"After {settings.Patience.TotalSeconds:0} s only {watch.States.Count} of {documents.Count} documents had ended.", ExitCodes.Failed);
        }
    }

    private Task UploadAsync(BlobServiceClient blobs, VisibilityWatch watch, CancellationToken cancellation) => Parallel.ForEachAsync(
        documents, new ParallelOptions { MaxDegreeOfParallelism = settings.Uploaders, CancellationToken = cancellation }, async (document, stop) =>
        {
            DocumentId id = DocumentId.FromPath(document.Key)!.Value;
            await blobs.GetBlobContainerClient(id.Container).GetBlobClient(id.Name).UploadAsync(new BinaryData(document.Value), stop);
            watch.NoteUpload(document.Key);
        });

    /// <summary>The oracle: the same documents one after another into a storage of its own.</summary>
    private async Task<string?> DifferenceAsync(LocalStack stack)
    {
        var interpreter = new DocumentInterpreter(new DocumentReader(), new DocumentExtractor());
        var served = new StorageSite(stack.Azurite.ConnectionString, "", HttpClientTransport.Shared);
        return TableDump.Difference(await Oracle.BuildAsync(documents, interpreter), await TableDump.ReadAsync(served.Tables(), withGenerations: false));
    }
}
