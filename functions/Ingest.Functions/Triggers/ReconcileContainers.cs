using Ingest.Functions.Ingestion;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Triggers;

/// <summary>Heals what no event told: missed uploads and changes, deletions (which polling never reports), runs that died.</summary>
public sealed class ReconcileContainers(ContainerReconciler reconciler)
{
    /// <summary>Compares containers and table in both directions.</summary>
    [Function(FunctionNames.ReconcileContainers)]
    public Task RunAsync([TimerTrigger("%" + StorageNames.ReconcileSchedule + "%")] TimerInfo timer, CancellationToken cancellation) =>
        reconciler.ReconcileAsync(cancellation);
}
