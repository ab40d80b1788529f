using System.Diagnostics;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>The worker's view of one call.</summary>
internal sealed class LocalFunctionContext : FunctionContext
{
    // Constants.cs of Worker.Extensions.Http.AspNetCore: where GetHttpContext looks.
    private const string HttpContextKey = "HttpRequestContext";

    /// <summary>A context for one call.</summary>
    public LocalFunctionContext(LocalFunction function, Invocation invocation, IServiceProvider services, CancellationToken cancellation)
    {
        FunctionId = function.Id;
        FunctionDefinition = new LocalFunctionDefinition(function);
        BindingContext = new LocalBindingContext(invocation.BindingData);
        RetryContext = new LocalRetryContext(invocation.Attempt - 1);
        InstanceServices = services;
        CancellationToken = cancellation;
        if (invocation.Http is { } http)
        {
            Items[HttpContextKey] = http;
        }
    }

    /// <inheritdoc/>
    public override string InvocationId { get; } = Guid.NewGuid().ToString();

    /// <inheritdoc/>
    public override string FunctionId { get; }

    /// <inheritdoc/>
    public override TraceContext TraceContext { get; } = new LocalTraceContext();

    /// <inheritdoc/>
    public override BindingContext BindingContext { get; }

    /// <inheritdoc/>
    public override RetryContext RetryContext { get; }

    /// <inheritdoc/>
    public override IServiceProvider InstanceServices { get; set; }

    /// <inheritdoc/>
    public override FunctionDefinition FunctionDefinition { get; }

    /// <inheritdoc/>
    public override IDictionary<object, object> Items { get; set; } = new Dictionary<object, object>();

    /// <inheritdoc/>
    public override IInvocationFeatures Features { get; } = new LocalInvocationFeatures();

    /// <inheritdoc/>
    public override CancellationToken CancellationToken { get; }

    private sealed class LocalBindingContext(IReadOnlyDictionary<string, object?> data) : BindingContext
    {
        public override IReadOnlyDictionary<string, object?> BindingData => data;
    }

    private sealed class LocalRetryContext(int count) : RetryContext
    {
        public override int RetryCount => count;

        public override int MaxRetryCount => 0; // no retry policy: the queue's own dequeue count decides
    }

    private sealed class LocalTraceContext : TraceContext
    {
        public override string TraceParent => Activity.Current?.Id ?? "";

        public override string TraceState => Activity.Current?.TraceStateString ?? "";
    }
}
