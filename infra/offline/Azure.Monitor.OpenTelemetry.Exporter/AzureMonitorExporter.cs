using Azure.Core;
using OpenTelemetry;

namespace Azure.Monitor.OpenTelemetry.Exporter;

public class AzureMonitorExporterOptions : ClientOptions
{
    public string? ConnectionString { get; set; }

    /// <summary>Who sends, where Application Insights takes identities only.</summary>
    public TokenCredential? Credential { get; set; }
}

public static class OpenTelemetryBuilderExtensions
{
    /// <summary>Takes the options and sends nothing: that takes the genuine package.</summary>
    public static IOpenTelemetryBuilder UseAzureMonitorExporter(this IOpenTelemetryBuilder builder, Action<AzureMonitorExporterOptions> configureAzureMonitor)
    {
        ArgumentNullException.ThrowIfNull(configureAzureMonitor);
        configureAzureMonitor(new AzureMonitorExporterOptions());
        return builder;
    }
}
