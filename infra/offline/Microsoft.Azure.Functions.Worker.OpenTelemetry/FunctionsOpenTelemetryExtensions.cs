using OpenTelemetry;

namespace Microsoft.Azure.Functions.Worker.OpenTelemetry;

public static class FunctionsOpenTelemetryExtensions
{
    /// <summary>Joins the worker's traces to the host's; here there is no host to join.</summary>
    public static IOpenTelemetryBuilder UseFunctionsWorkerDefaults(this IOpenTelemetryBuilder builder) => builder;
}
