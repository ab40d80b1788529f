using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Functions.Tests.Harness;

/// <summary>Carries storage requests; just before the first that a test waits for, it lets the test do something in between.</summary>
internal sealed class GateTransport(Func<Request, bool> isAwaited, Func<Task> between) : HttpPipelineTransport
{
    private readonly HttpPipelineTransport inner = HttpClientTransport.Shared;
    private int passed;

    /// <summary>A transaction on a table.</summary>
    public static bool IsTransaction(Request request) => request.Uri.Path.EndsWith("$batch", StringComparison.Ordinal);

    /// <summary>The download of a blob.</summary>
    public static bool IsDownload(Request request) => request.Method == RequestMethod.Get && request.Uri.ToString().Contains("articles/", StringComparison.Ordinal);

    /// <summary>The removal of a row of the index of areas.</summary>
    public static bool IsAreaRemoval(Request request) => request.Method == RequestMethod.Delete && request.Uri.ToString().Contains("Areas(", StringComparison.Ordinal);

    /// <summary>A change of a document's row.</summary>
    public static bool IsDocumentUpdate(Request request) => request.Method == RequestMethod.Put && request.Uri.ToString().Contains("Documents(", StringComparison.Ordinal);

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (isAwaited(message.Request) && Interlocked.Exchange(ref passed, 1) == 0)
        {
            await between();
        }

        await inner.ProcessAsync(message);
    }
}
