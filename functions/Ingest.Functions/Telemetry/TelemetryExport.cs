using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.Functions.Telemetry;

/// <summary>Sends what <see cref="IngestTelemetry"/> tells to Application Insights.</summary>
public static class TelemetryExport
{
    /// <summary>Setting that says where to; without it nothing is sent.</summary>
    private const string ConnectionString = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    /// <summary>Adds the export, by the app's identity: Application Insights takes no key (infra/modules/monitoring.bicep).</summary>
    public static IServiceCollection AddTelemetryExport(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[ConnectionString] is { Length: > 0 } connection)
        {
            services.AddOpenTelemetry()
                .WithMetrics(metrics => metrics.AddMeter(IngestTelemetry.Name))
                .WithTracing(traces => traces.AddSource(IngestTelemetry.Name))
                .UseFunctionsWorkerDefaults()
                .UseAzureMonitorExporter(options =>
                {
                    options.ConnectionString = connection;
                    options.Credential = configuration[$"{StorageNames.Connection}:clientId"] is { Length: > 0 } id
                        ? new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId(id))
                        : new DefaultAzureCredential();
                });
        }

        return services;
    }
}
