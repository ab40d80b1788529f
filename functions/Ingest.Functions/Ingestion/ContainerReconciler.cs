namespace Ingest.Functions.Ingestion;

/// <summary>Compares containers and table.</summary>
public sealed class ContainerReconciler
{
    /// <summary>Heals every difference.</summary>
    public Task ReconcileAsync(CancellationToken cancellation) => throw new NotImplementedException();
}
