using Ingest.Functions.Ingestion;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ingest.Functions;

/// <summary>Everything the functions need, in one place: the function app and the local host both call it.</summary>
public static class IngestServices
{
    /// <summary>Adds storage clients, stores, the handler and the API. The function classes themselves are made by the caller's container or <see cref="ActivatorUtilities"/>.</summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">Settings: section <c>Ingest</c> and the connection <c>IngestStorage</c>.</param>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.Configure<IngestOptions>(configuration.GetSection(IngestOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IDocumentIngestor, DocumentIngestor>();
        services.TryAddSingleton<PoisonRecorder>();
        services.TryAddSingleton<ContainerReconciler>();
        return services;
    }
}
