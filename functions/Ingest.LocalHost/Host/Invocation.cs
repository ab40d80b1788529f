using Microsoft.AspNetCore.Http;

namespace Ingest.LocalHost.Host;

/// <summary>What a trigger hands to one call of a function.</summary>
/// <param name="Value">The value of the trigger's parameter: a blob client, a message text, a timer's state, a request.</param>
/// <param name="BindingData">Further values by name, for parameters of that name and for the binding context.</param>
/// <param name="Attempt">Which try this is, from 1.</param>
internal sealed record Invocation(object Value, IReadOnlyDictionary<string, object?> BindingData, int Attempt = 1)
{
    /// <summary>The request, for HTTP triggers.</summary>
    public HttpContext? Http => (Value as HttpRequest)?.HttpContext;
}
