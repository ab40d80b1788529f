using System.Text.Json;
using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Commands;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Stack;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Stack;

/// <summary>The genuine function app on the local host, as <c>ingest demo</c> and <c>ingest up</c> run it.</summary>
public sealed class LocalStackTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ingest");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Demo_Samples_EndsWithEveryDocumentDoneAndWritesTheGoals()
    {
        string json = Path.Combine(folder.FullName, "goals.json");
        using var output = new StringWriter();
        using var error = new StringWriter();

        int code = await CommandRunner.RunAsync(CommandLine.Create(), ["demo", "--json", json], output, error);

        Assert.True(code == ExitCodes.Success, $"{error}{output}");
        Assert.Contains("5 documents: 5 done", output.ToString(), StringComparison.Ordinal);
        using JsonDocument goals = JsonDocument.Parse(await File.ReadAllTextAsync(json));
        Assert.NotEmpty(goals.RootElement.GetProperty("value").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, goals.RootElement.GetProperty("nextLink").ValueKind);
    }

    [Fact]
    public async Task Demo_BadDocuments_AreRejectedWithAReasonAndFailNothing()
    {
        string articles = Directory.CreateDirectory(Path.Combine(folder.FullName, "documents", "articles")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(articles, "photo.png"), [0x89, 0x50, 0x4e, 0x47]);
        await File.WriteAllTextAsync(Path.Combine(articles, "empty.txt"), "");
        await File.WriteAllTextAsync(Path.Combine(articles, "odd #1 (a%b)+'c'.txt"), "Năm 2024, tỉnh Lào Cai trồng mới 3.410 ha rừng, đạt 110% kế hoạch.");
        using var output = new StringWriter();

        int code = await CommandRunner.RunAsync(CommandLine.Create(), ["demo", "--documents", Path.GetDirectoryName(articles)!], output, output);

        Assert.True(code == ExitCodes.Success, output.ToString());
        Assert.Contains("3 documents: 1 done, 2 rejected", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("rejected   articles/photo.png  (", output.ToString(), StringComparison.Ordinal);
    }

    [Fact] // the same path as on Flex Consumption: events in the queue, blob triggers switched off, deletions told
    public async Task Start_EventGridDeliveringBadly_ConvergesOnUploadsAndDeletions()
    {
        var options = new StackOptions
        {
            Azurite = new AzuriteOptions { DataFolder = folder.FullName },
            Events = EventMode.EventGrid,
            Delivery = new EventDelivery { Duplicate = 0.5, Disorder = true, Delay = TimeSpan.FromMilliseconds(300) },
            PollInterval = TimeSpan.FromMilliseconds(100),
        };
        await using LocalStack stack = await LocalStack.StartAsync(options, _ => { }, default);
        var files = DocumentFolder.Read(Path.Combine(Repository.Root, "tests", "Samples"));
        foreach ((FileInfo file, LocalDocument document) in files)
        {
            await DocumentFolder.UploadAsync(stack.Blobs, file, document, default);
        }

        Assert.True(await new DocumentProgress(stack.Api, [.. files.Select(f => f.Document.Path)], TextWriter.Null).WaitAsync(Patience, default));
        Assert.NotEmpty(await stack.Api.ListAsync("goals", default));
        foreach ((_, LocalDocument document) in files)
        {
            await stack.Blobs.GetBlobContainerClient(document.Container).DeleteBlobAsync(document.Name);
        }

        using var timeout = new CancellationTokenSource(Patience);
        while ((await stack.Api.ListAsync("goals", timeout.Token)).Count > 0)
        {
            await Task.Delay(200, timeout.Token);
        }

        Assert.DoesNotContain(await stack.Api.ListAsync("documents", default), row => DocumentRow.Read(row).State == "done");
    }
}
