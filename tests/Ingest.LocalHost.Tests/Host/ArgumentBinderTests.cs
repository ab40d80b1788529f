using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Ingest.LocalHost.Host;
using Ingest.LocalHost.Tests.Fakes;
using Ingest.Testing;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Tests.Host;

/// <summary>Copies BlobStorageConverter.cs of the worker's storage extension and DefaultInputConversionFeature.cs of the worker.</summary>
public sealed class ArgumentBinderTests(AzuriteFixture azurite) : IClassFixture<AzuriteFixture>
{
    [Theory]
    [InlineData("AsText", "tiếng Việt")]
    [InlineData("AsBytes", "14")]
    [InlineData("AsData", "tiếng Việt")]
    [InlineData("AsStream", "tiếng Việt")]
    [InlineData("AsBlock", "folder/a.txt")]
    [InlineData("AsContainer", "papers")]
    public async Task Invoke_BlobParameter_GivesTheTypeAskedFor(string function, string expected)
    {
        await using var rig = new Rig(azurite, [typeof(BlobFunctions)]);
        BlobClient blob = await UploadAsync(rig, "tiếng Việt");

        await rig.Runner.RunAsync(rig.Function(function), new(blob, new Dictionary<string, object?>()), "", default);

        Assert.StartsWith(expected, Assert.Single(rig.Recorder.Calls), StringComparison.Ordinal);
    }

    [Fact] // a client is a reference: nothing is read until asked for
    public async Task Invoke_BlobClientOfMissingBlob_DoesNotRead()
    {
        await using var rig = new Rig(azurite, [typeof(BlobFunctions)]);
        BlobClient blob = rig.Blobs.GetBlobClient("missing");

        await rig.Runner.RunAsync(rig.Function("AsClient"), new(blob, new Dictionary<string, object?>()), "", default);

        Assert.Equal(["missing"], rig.Recorder.Calls);
    }

    [Fact]
    public async Task Invoke_ValuesByName_AreConverted()
    {
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)]);
        var data = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["Count"] = "3", ["when"] = "2024-05-01T00:00:00", ["QueueTrigger"] = "x" };

        await rig.Runner.RunAsync(rig.Function("ByName"), new("text", data, 2), "", default);

        Assert.Equal(["text 3 2024 default True 1 ByName Host.Functions.ByName x"], rig.Recorder.Calls);
    }

    [Fact]
    public async Task Invoke_MessageAsObject_IsReadAsJson()
    {
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)]);

        await rig.Runner.RunAsync(rig.Function("ByObject"), new("""{"name":"Lào Cai","size":7}""", new Dictionary<string, object?>()), "", default);

        Assert.Equal(["Lào Cai 7"], rig.Recorder.Calls);
    }

    [Fact]
    public async Task Invoke_NothingToBind_SaysWhatIsKnown()
    {
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)]);

        var fault = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            rig.Runner.RunAsync(rig.Function("Unbound"), new("x", new Dictionary<string, object?> { ["known"] = 1 }), "", default));

        Assert.Contains("'unknown'", fault.Message, StringComparison.Ordinal);
        Assert.Contains("known", fault.Message, StringComparison.Ordinal);
    }

    [Fact] // DefaultFunctionActivator.cs: an instance of its own, disposed of after the call
    public async Task Invoke_Twice_MakesAndDisposesAnInstanceEach()
    {
        await using var rig = new Rig(azurite, [typeof(DisposableFunctions)]);

        await rig.Runner.RunAsync(rig.Function("Use"), new("a", new Dictionary<string, object?>()), "", default);
        await rig.Runner.RunAsync(rig.Function("Use"), new("b", new Dictionary<string, object?>()), "", default);

        Assert.Equal(["made", "a", "disposed", "made", "b", "disposed"], rig.Recorder.Calls);
    }

    [Fact]
    public async Task Invoke_FunctionThrowsBeforeItsFirstAwait_ThrowsTheSameException()
    {
        await using var rig = new Rig(azurite, [typeof(MessageFunctions)]);

        await Assert.ThrowsAsync<NotSupportedException>(() => rig.Runner.RunAsync(rig.Function("Throws"), new("x", new Dictionary<string, object?>()), "", default));
        Assert.IsType<NotSupportedException>(Assert.Single(rig.Runs).Failure);
    }

    private static async Task<BlobClient> UploadAsync(Rig rig, string text)
    {
        await rig.Blobs.CreateAsync();
        BlobClient blob = rig.Blobs.GetBlobClient("folder/a.txt");
        await blob.UploadAsync(BinaryData.FromString(text));
        return blob;
    }

    public sealed class BlobFunctions(Recorder recorder)
    {
        [Function("AsClient")]
        public Task Client([BlobTrigger("%Papers%/{name}")] BlobClient blob) => recorder.CallAsync(blob!.Name);

        [Function("AsBlock")]
        public Task Block([BlobTrigger("%Papers%/{name}")] BlockBlobClient blob) => recorder.CallAsync(blob!.Name);

        [Function("AsContainer")]
        public Task Container([BlobTrigger("%Papers%/{name}")] BlobContainerClient container) => recorder.CallAsync(container!.Name);

        [Function("AsText")]
        public Task Text([BlobTrigger("%Papers%/{name}")] string text) => recorder.CallAsync(text);

        [Function("AsBytes")]
        public Task Bytes([BlobTrigger("%Papers%/{name}")] byte[] bytes) => recorder.CallAsync($"{bytes!.Length}");

        [Function("AsData")]
        public Task Data([BlobTrigger("%Papers%/{name}")] BinaryData data) => recorder.CallAsync($"{data}");

        [Function("AsStream")]
        public async Task StreamAsync([BlobTrigger("%Papers%/{name}")] Stream stream, CancellationToken cancellation)
        {
            using var reader = new StreamReader(stream);
            await recorder.CallAsync(await reader.ReadToEndAsync(cancellation), cancellation);
        }
    }

    public sealed class MessageFunctions(Recorder recorder)
    {
        [Function("ByName")]
        public Task ByName([QueueTrigger("q")] string message, int count, DateTime when, FunctionContext context, CancellationToken cancellation, string other = "default") =>
            recorder.CallAsync($"{message} {count} {when.Year} {other} {cancellation == context!.CancellationToken} {context.RetryContext.RetryCount} {context.FunctionDefinition.Name} {context.FunctionId} {context.BindingContext.BindingData["QueueTrigger"]}", cancellation);

        [Function("ByObject")]
        public Task ByObject([QueueTrigger("q")] Thing thing) => recorder.CallAsync($"{thing?.Name} {thing?.Size}");

        [Function("Unbound")]
        public Task Unbound([QueueTrigger("q")] string message, int unknown) => recorder.CallAsync($"{message}{unknown}");

        [Function("Throws")]
        public Task Throws([QueueTrigger("q")] string message) => throw new NotSupportedException(message + recorder);
    }

    public sealed record Thing(string Name, int Size);

    public sealed class DisposableFunctions : IDisposable
    {
        private readonly Recorder recorder;

        public DisposableFunctions(Recorder recorder)
        {
            this.recorder = recorder;
            recorder.CallAsync("made");
        }

        [Function("Use")]
        public Task Use([QueueTrigger("q")] string message) => recorder.CallAsync(message);

        public void Dispose() => recorder.CallAsync("disposed");
    }
}
