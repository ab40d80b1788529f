using System.Net;
using Google.Protobuf.Collections;
using Ingest.Worker.Tests.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Worker.Tests.Genuine.Host;

/// <summary>As much of a Functions host as it takes to start the app and to call its functions.</summary>
internal sealed class WorkerHost : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly WorkerStream stream = new();
    private readonly HttpClient http = new();
    private WorkerProcess? process;

    private WorkerHost()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Services.AddGrpc();
        builder.Services.AddSingleton(stream);
        server = builder.Build();
        server.MapGrpcService<WorkerStream>();
    }

    /// <summary>What the worker says it can do.</summary>
    public MapField<string, string> Capabilities { get; private set; } = [];

    /// <summary>The functions that the worker announced.</summary>
    public IReadOnlyDictionary<string, RpcFunctionMetadata> Functions { get; private set; } = new Dictionary<string, RpcFunctionMetadata>();

    /// <summary>What the worker had to say, for a test that failed.</summary>
    public string Complaints => $"{stream.Log}\n{process?.Output}";

    /// <summary>Starts the app and goes through what a host does before the first invocation: greeting, index, load.</summary>
    public static async Task<WorkerHost> StartAsync(string folder, IReadOnlyDictionary<string, string> settings, CancellationToken cancellation)
    {
        WorkerHost host = new();
        await host.server.StartAsync(cancellation);
        string address = host.server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        host.process = new(folder, new(address), settings);
        Task exited = host.process.ExitedAsync(cancellation);
        if (await Task.WhenAny(host.OpenAsync(folder, cancellation), exited) is var first && first == exited)
        {
            throw new InvalidOperationException($"The worker ended before it was ready. {host.Complaints}");
        }

        await first;
        return host;
    }

    /// <summary>Calls a function that a queue, a blob or a timer triggers.</summary>
    public async Task<StatusResult> InvokeAsync(string function, TypedData data, CancellationToken cancellation)
    {
        StreamingMessage answer = await stream.AskAsync(Invocation(function, Guid.NewGuid().ToString(), data), cancellation);
        return answer.InvocationResponse.Result;
    }

    /// <summary>Calls a function over HTTP, as a host does: the request goes to the worker's own server, and the invocation tells which function it is for.</summary>
    public async Task<HttpResponseMessage> GetAsync(string function, string path, CancellationToken cancellation)
    {
        string invocation = Guid.NewGuid().ToString();
        Uri address = new(new Uri(Capabilities["HttpUri"]), path);
        using HttpRequestMessage request = new(HttpMethod.Get, address) { Headers = { { "x-ms-invocation-id", invocation } } };
        TypedData trigger = new() { Http = new() { Method = "GET", Url = address.ToString() } };
        Task<StreamingMessage> invoked = stream.AskAsync(Invocation(function, invocation, trigger), cancellation);
        HttpResponseMessage response = await http.SendAsync(request, cancellation);
        StatusResult result = (await invoked).InvocationResponse.Result;
        Assert.True(result.Status is StatusResult.Types.Status.Success, $"{function}: {result.Exception?.Message} {Complaints}");
        return response;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        process?.Dispose();
        http.Dispose();
        await server.DisposeAsync();
    }

    private async Task OpenAsync(string folder, CancellationToken cancellation)
    {
        await stream.StartedAsync(cancellation);
        StreamingMessage greeting = await stream.AskAsync(
            new() { WorkerInitRequest = new() { HostVersion = "4.0.0", WorkerDirectory = folder, FunctionAppDirectory = folder } }, cancellation);
        Require("greeting", greeting.WorkerInitResponse.Result);
        Capabilities = greeting.WorkerInitResponse.Capabilities;
        StreamingMessage index = await stream.AskAsync(new() { FunctionsMetadataRequest = new() { FunctionAppDirectory = folder } }, cancellation);
        Require("index", index.FunctionMetadataResponse.Result);
        Functions = index.FunctionMetadataResponse.FunctionMetadataResults.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (RpcFunctionMetadata function in Functions.Values)
        {
            function.Directory = folder;
            StreamingMessage load = await stream.AskAsync(new() { FunctionLoadRequest = new() { FunctionId = function.FunctionId, Metadata = function } }, cancellation);
            Require(function.Name, load.FunctionLoadResponse.Result);
        }
    }

    private StreamingMessage Invocation(string function, string id, TypedData data)
    {
        RpcFunctionMetadata metadata = Functions[function];
        string parameter = metadata.Bindings.Single(b => b.Value.Type.EndsWith("Trigger", StringComparison.OrdinalIgnoreCase)).Key;
        return new()
        {
            InvocationRequest = new()
            {
                InvocationId = id,
                FunctionId = metadata.FunctionId,
                InputData = { new ParameterBinding { Name = parameter, Data = data } },
                TraceContext = new(),
            },
        };
    }

    private void Require(string step, StatusResult result)
    {
        if (result.Status is not StatusResult.Types.Status.Success)
        {
            throw new InvalidOperationException($"{step}: {result.Result} {result.Exception?.Message} {Complaints}");
        }
    }
}
