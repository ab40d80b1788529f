using Azure.Data.Tables;
using Ingest.Functions.Ingestion;

namespace Ingest.Functions.Storage;

/// <summary>Makes the writer of one document and area.</summary>
internal sealed class GoalWriters(TableClient goals, SeriesPlanner planner, BackoffFactory backoffs)
{
    /// <summary>A writer for one run.</summary>
    public AreaWriter Create(DocumentClaim claim, string area, DocumentFacts facts)
    {
        AreaFacts wanted = facts.Areas.GetValueOrDefault(area, AreaFacts.None);
        DocumentId document = claim.Row.Id;
        return new(goals, planner, new FenceHolder(goals, area, document, wanted, claim, backoffs), area, document, wanted);
    }
}
