using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Storage.Blobs;
using Google.Protobuf;
using Ingest.Functions;
using Ingest.Worker.Tests.Genuine.Host;
using Ingest.Worker.Tests.Protocol;
using static Ingest.Worker.Tests.Protocol.StatusResult.Types;

namespace Ingest.Worker.Tests.Genuine;

/// <summary>The genuine worker under a host: Program.cs, its services and every kind of binding, without Core Tools.</summary>
public sealed class WorkerTests(WorkerFixture worker) : IClassFixture<WorkerFixture>
{
    private const string Text = "Năm 2024, tỉnh Yên Bái phấn đấu trồng mới 15.500 ha rừng.";

    [Fact]
    public void Worker_Announces_EveryFunction()
    {
        var names = typeof(FunctionNames).GetFields().Select(f => (string)f.GetRawConstantValue()!);
        Assert.Equal(names.Order(StringComparer.Ordinal), worker.Host.Functions.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>As in Azure (infra/modules/app.bicep), where a host would report them as errors.</summary>
    [Theory]
    [InlineData("AzureWebJobs.{0}.Disabled")]
    [InlineData("AzureWebJobs_{0}_Disabled")]
    public async Task Worker_PollingSwitchedOff_AnnouncesTheOthers(string setting)
    {
        string[] polling = [FunctionNames.IngestArticle, FunctionNames.IngestResolution];
        Dictionary<string, string> settings = worker.Settings();
        foreach (string function in polling)
        {
            settings[string.Format(CultureInfo.InvariantCulture, setting, function)] = "true";
        }

        await using WorkerHost host = await WorkerHost.StartAsync(AppFolder.Path, settings, worker.Patience);
        Assert.Equal(polling, worker.Host.Functions.Keys.Except(host.Functions.Keys).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task QueueTrigger_EventOfANewBlob_ServesItsGoal()
    {
        string name = await UploadAsync(StorageNames.Articles, "event");
        StatusResult result = await worker.Host.InvokeAsync(FunctionNames.IngestBlobEvent, new() { String = EventOf(StorageNames.Articles, name) }, worker.Patience);
        AssertSuccess(result);
        Assert.Equal("done", await StateAsync(StorageNames.Articles, name));
        JsonNode goals = await GetAsync(FunctionNames.ListGoals, $"/api/goals?document={StorageNames.Articles}/{name}");
        Assert.Equal(15500m, (decimal)goals["value"]![0]!["target"]!["value"]!);
    }

    [Fact]
    public async Task BlobTrigger_BoundToAClient_ReadsTheBlob()
    {
        string name = await UploadAsync(StorageNames.Resolutions, "polled");
        TypedData blob = new()
        {
            ModelBindingData = new()
            {
                Version = "1.0", Source = "AzureStorageBlobs", ContentType = "application/json",
                Content = ByteString.CopyFromUtf8(JsonSerializer.Serialize(new { StorageNames.Connection, ContainerName = StorageNames.Resolutions, BlobName = name })),
            },
        };
        AssertSuccess(await worker.Host.InvokeAsync(FunctionNames.IngestResolution, blob, worker.Patience));
        Assert.Equal("done", await StateAsync(StorageNames.Resolutions, name));
    }

    [Fact]
    public async Task TimerTrigger_BlobWithoutEvent_IsHealed()
    {
        string name = await UploadAsync(StorageNames.Articles, "missed");
        TypedData timer = new() { Json = """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":null,"IsPastDue":false}""" };
        AssertSuccess(await worker.Host.InvokeAsync(FunctionNames.ReconcileContainers, timer, worker.Patience));
        Assert.Equal("done", await StateAsync(StorageNames.Articles, name));
    }

    [Fact]
    public async Task QueueTrigger_NoEvent_FailsAndIsRecordedAsNothing()
    {
        StatusResult result = await worker.Host.InvokeAsync(FunctionNames.IngestBlobEvent, new() { String = "no event" }, worker.Patience);
        Assert.Equal(Status.Failure, result.Status);
        AssertSuccess(await worker.Host.InvokeAsync(FunctionNames.RecordPoisonEvent, new() { String = "no event" }, worker.Patience));
    }

    [Fact]
    public async Task HttpTrigger_Health_IsReady()
    {
        Assert.Equal("live", (string?)(await GetAsync(FunctionNames.GetLiveness, "/api/health/live"))["status"]);
        Assert.Equal("ready", (string?)(await GetAsync(FunctionNames.GetReadiness, "/api/health/ready"))["status"]);
    }

    [Fact]
    public async Task HttpTrigger_OpenApi_DescribesEveryHttpFunction()
    {
        JsonNode document = await GetAsync(FunctionNames.GetOpenApi, "/api/openapi.json");
        var described = document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject()).Select(operation => operation.Value!["operationId"]!.ToString());
        var announced = worker.Host.Functions.Values.Where(f => f.Bindings.Values.Any(b => b.Type == "httpTrigger")).Select(f => f.Name);
        Assert.Equal(announced.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    private static void AssertSuccess(StatusResult result) => Assert.True(result.Status is Status.Success, $"{result.Exception?.Message} {result.Exception?.StackTrace}");

    private static string EventOf(string container, string name) => JsonSerializer.Serialize(new
    {
        id = Guid.NewGuid().ToString(),
        eventType = "Microsoft.Storage.BlobCreated",
        subject = $"/blobServices/default/containers/{container}/blobs/{name}",
        eventTime = "2024-01-15T08:00:00Z",
        dataVersion = "",
        metadataVersion = "1",
        topic = "/subscriptions/0/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/account",
        data = new { api = "PutBlob", url = $"https://account.blob.core.windows.net/{container}/{name}", sequencer = "01" },
    });

    private async Task<string> UploadAsync(string container, string prefix)
    {
        string name = $"{prefix}-{Guid.NewGuid():n}.txt";
        await new BlobContainerClient(worker.ConnectionString, container).UploadBlobAsync(name, BinaryData.FromString(Text), worker.Patience);
        return name;
    }

    private async Task<string?> StateAsync(string container, string name) =>
        (string?)(await GetAsync(FunctionNames.GetDocument, $"/api/documents/{container}/{name}"))["state"];

    private async Task<JsonNode> GetAsync(string function, string path)
    {
        using HttpResponseMessage response = await worker.Host.GetAsync(function, path, worker.Patience);
        string body = await response.Content.ReadAsStringAsync(worker.Patience);
        Assert.True(response.StatusCode is HttpStatusCode.OK, $"{path}: {response.StatusCode} {body} {worker.Host.Complaints}");
        return JsonNode.Parse(body)!;
    }
}
