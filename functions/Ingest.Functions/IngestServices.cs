using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Azure.Storage.Blobs;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Http;
using Ingest.Functions.Ingestion;
using Ingest.Functions.Ledger;
using Ingest.Functions.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ingest.Functions;

/// <summary>Everything the functions need, in one place: the function app, the local host and the tests all call it.</summary>
public static class IngestServices
{
    /// <summary>
    /// Adds storage clients, stores, the handler and the API. What was added before stays: a test may bring its own clock, interpreter, evaluator, or an
    /// <see cref="HttpPipelineTransport"/> that carries all storage requests.
    /// </summary>
    /// <param name="services">Where to add them.</param>
    /// <param name="configuration">Settings: section <c>Ingest</c> and the connection <c>IngestStorage</c>.</param>
    public static IServiceCollection AddIngest(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        services.AddLogging();
        services.Configure<IngestOptions>(configuration.GetSection(IngestOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        return services.AddReading().AddStorage(configuration).AddIngestion().AddApi();
    }

    private static IServiceCollection AddReading(this IServiceCollection services)
    {
        services.TryAddSingleton<IDocumentInterpreter>(provider => new DocumentInterpreter(
            new DocumentReader(), new DocumentExtractor(provider.GetRequiredService<IOptions<IngestOptions>>().Value.MaximumFacts)));
        services.TryAddSingleton<IGoalEvaluator>(_ => new LedgerEvaluator(new GoalEvaluator()));
        return services;
    }

    private static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(provider => new StorageClients(configuration, provider.GetService<HttpPipelineTransport>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageClients>().CreateBlobs());
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageClients>().CreateTables());
        services.TryAddSingleton(provider => provider.GetRequiredService<StorageClients>().CreateQueues());
        services.TryAddSingleton<BackoffFactory>();
        services.TryAddSingleton<SeriesPlanner>();
        services.TryAddSingleton(provider => new DocumentStore(provider.Table(StorageNames.Documents)));
        services.TryAddSingleton(provider => new GoalWriters(
            provider.Table(StorageNames.Goals), provider.GetRequiredService<SeriesPlanner>(), provider.GetRequiredService<BackoffFactory>()));
        services.TryAddSingleton(provider => new AreaIndex(
            provider.Table(StorageNames.Areas), provider.Table(StorageNames.Goals), provider.GetRequiredService<BackoffFactory>()));
        services.AddHostedService<StorageInitializer>();
        return services;
    }

    private static IServiceCollection AddIngestion(this IServiceCollection services)
    {
        services.TryAddSingleton<ClaimPolicy>();
        services.TryAddSingleton<IDocumentIngestor, DocumentIngestor>();
        services.TryAddSingleton(provider => new PoisonRecorder(
            provider.GetRequiredService<BlobServiceClient>(),
            provider.GetRequiredService<DocumentStore>(),
            provider.GetRequiredService<BackoffFactory>(),
            provider.GetRequiredService<IDocumentInterpreter>(),
            provider.GetRequiredService<ILogger<PoisonRecorder>>()));
        services.TryAddSingleton(provider => new ContainerReconciler(
            provider.GetRequiredService<BlobServiceClient>(),
            provider.GetRequiredService<DocumentStore>(),
            provider.GetRequiredService<IDocumentIngestor>(),
            provider.GetRequiredService<PoisonRecorder>(),
            provider.GetRequiredService<IOptions<IngestOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<ContainerReconciler>>()));
        return services;
    }

    private static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new LedgerScope(
            provider.Table(StorageNames.Goals), provider.GetRequiredService<AreaIndex>(), provider.GetRequiredService<DocumentStore>()));
        services.TryAddSingleton(provider => new LedgerAssessor(provider.Table(StorageNames.Goals), provider.GetRequiredService<IGoalEvaluator>()));
        services.TryAddSingleton(provider => new LedgerReader(
            provider.Table(StorageNames.Goals), provider.GetRequiredService<LedgerScope>(), provider.GetRequiredService<LedgerAssessor>()));
        services.TryAddSingleton(provider => new FactReader(provider.Table(StorageNames.Goals), provider.GetRequiredService<LedgerScope>()));
        services.TryAddSingleton(provider => new SummaryReader(
            provider.Table(StorageNames.Goals), provider.GetRequiredService<LedgerScope>(), provider.GetRequiredService<LedgerReader>()));
        services.TryAddSingleton(provider => new ConflictReader(
            provider.Table(StorageNames.Goals),
            provider.GetRequiredService<LedgerScope>(),
            provider.GetRequiredService<LedgerReader>(),
            provider.GetRequiredService<LedgerAssessor>(),
            provider.GetRequiredService<IGoalEvaluator>()));
        services.TryAddSingleton<DocumentReprocessor>();
        services.TryAddSingleton<ContinuationTokens>();
        services.TryAddSingleton<ReadinessProbe>();
        services.TryAddSingleton<ApiResponder>();
        services.TryAddSingleton(provider => new ApiReaders(
            provider.GetRequiredService<LedgerReader>(),
            provider.GetRequiredService<FactReader>(),
            provider.GetRequiredService<ConflictReader>(),
            provider.GetRequiredService<SummaryReader>(),
            provider.GetRequiredService<AreaIndex>(),
            provider.GetRequiredService<DocumentStore>(),
            provider.GetRequiredService<DocumentReprocessor>()));
        return services;
    }

    private static TableClient Table(this IServiceProvider provider, string name) => provider.GetRequiredService<TableServiceClient>().GetTableClient(name);
}
