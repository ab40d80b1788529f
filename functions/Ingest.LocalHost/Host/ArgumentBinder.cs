using System.Reflection;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>The arguments of a call: the trigger's value in the type asked for, values of the trigger by name, context and cancellation.</summary>
internal static class ArgumentBinder
{
    /// <summary>One value for each parameter of the method.</summary>
    /// <exception cref="InvalidOperationException">A parameter can take nothing that the trigger offers.</exception>
    public static async Task<object?[]> BindAsync(LocalFunction function, Invocation invocation, FunctionContext context, HostConnections connections, CancellationToken cancellation)
    {
        ParameterInfo[] parameters = function.Method.GetParameters();
        object?[] arguments = new object?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            arguments[i] = parameters[i].Position == function.Trigger.Parameter.Position
                ? await TriggerValueAsync(function, parameters[i], invocation.Value, connections, cancellation)
                : Other(function, parameters[i], invocation, context, cancellation);
        }

        return arguments;
    }

    private static object? Other(LocalFunction function, ParameterInfo parameter, Invocation invocation, FunctionContext context, CancellationToken cancellation) =>
        parameter.ParameterType switch
        {
            var type when type == typeof(FunctionContext) => context,
            var type when type == typeof(CancellationToken) => cancellation,
            var type when type == typeof(HttpContext) && invocation.Http is { } http => http,
            var type when invocation.BindingData.TryGetValue(parameter.Name!, out object? value) => ValueConverter.Convert(value, type, parameter.Name!),
            _ when parameter.HasDefaultValue => parameter.DefaultValue,
            _ when function.Trigger is HttpTrigger => null, // an optional route parameter that the path lacks
            _ => throw new InvalidOperationException($"Function '{function.Name}': nothing to bind to parameter '{parameter.Name}'. Known: {string.Join(", ", invocation.BindingData.Keys)}."),
        };

    private static async Task<object?> TriggerValueAsync(LocalFunction function, ParameterInfo parameter, object value, HostConnections connections, CancellationToken cancellation) =>
        (value, function.Trigger) switch
        {
            (BlobClient blob, BlobTrigger trigger) => await BlobAsync(blob, trigger, parameter.ParameterType, connections, cancellation),
            (string text, QueueTrigger) => ValueConverter.FromMessage(text, parameter.ParameterType, parameter.Name!),
            _ => value,
        };

    // A client is a reference and reads nothing; a stream opens lazily; string and bytes buffer all (BlobStorageConverter.cs of the worker extension).
    private static async Task<object?> BlobAsync(BlobClient blob, BlobTrigger trigger, Type type, HostConnections connections, CancellationToken cancellation)
    {
        if (type.IsInstanceOfType(blob))
        {
            return blob;
        }

        BlobContainerClient container = connections.Account(trigger.Connection).Blobs.GetBlobContainerClient(blob.BlobContainerName);
        return type switch
        {
            _ when type == typeof(BlobContainerClient) => container,
            _ when type == typeof(BlockBlobClient) => container.GetBlockBlobClient(blob.Name),
            _ when type == typeof(Stream) => await blob.OpenReadAsync(cancellationToken: cancellation),
            _ when type == typeof(string) => (await blob.DownloadContentAsync(cancellation)).Value.Content.ToString(),
            _ when type == typeof(byte[]) => (await blob.DownloadContentAsync(cancellation)).Value.Content.ToArray(),
            _ when type == typeof(BinaryData) => (await blob.DownloadContentAsync(cancellation)).Value.Content,
            _ => throw new InvalidOperationException($"A blob cannot be bound to {type}: take a BlobClient, Stream, string or byte[]."),
        };
    }
}
