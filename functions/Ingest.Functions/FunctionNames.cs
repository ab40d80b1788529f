namespace Ingest.Functions;

/// <summary>Names of the functions: they are in settings (<c>AzureWebJobs.{name}.Disabled</c>), logs and alerts, and never change.</summary>
public static class FunctionNames
{
    /// <summary>Blob trigger of <c>articles</c>.</summary>
    public const string IngestArticle = nameof(IngestArticle);

    /// <summary>Blob trigger of <c>resolutions</c>.</summary>
    public const string IngestResolution = nameof(IngestResolution);

    /// <summary>Queue trigger of <c>blob-events</c>.</summary>
    public const string IngestBlobEvent = nameof(IngestBlobEvent);

    /// <summary>Queue trigger of <c>webjobs-blobtrigger-poison</c>.</summary>
    public const string RecordPoisonBlob = nameof(RecordPoisonBlob);

    /// <summary>Queue trigger of <c>blob-events-poison</c>.</summary>
    public const string RecordPoisonEvent = nameof(RecordPoisonEvent);

    /// <summary>Timer trigger that heals missed events.</summary>
    public const string ReconcileContainers = nameof(ReconcileContainers);

    /// <summary><c>GET /api/goals</c>.</summary>
    public const string ListGoals = nameof(ListGoals);

    /// <summary><c>GET /api/goals/{area}/{period}/{indicator}</c>.</summary>
    public const string GetGoal = nameof(GetGoal);

    /// <summary><c>GET /api/observations</c>.</summary>
    public const string ListObservations = nameof(ListObservations);

    /// <summary><c>GET /api/verdicts</c>.</summary>
    public const string ListVerdicts = nameof(ListVerdicts);

    /// <summary><c>GET /api/counts</c>.</summary>
    public const string ListCounts = nameof(ListCounts);

    /// <summary><c>GET /api/areas</c>.</summary>
    public const string ListAreas = nameof(ListAreas);

    /// <summary><c>GET /api/summary</c>.</summary>
    public const string GetSummary = nameof(GetSummary);

    /// <summary><c>GET /api/conflicts</c>.</summary>
    public const string ListConflicts = nameof(ListConflicts);

    /// <summary><c>GET /api/documents</c>.</summary>
    public const string ListDocuments = nameof(ListDocuments);

    /// <summary><c>GET /api/documents/{container}/{*name}</c>.</summary>
    public const string GetDocument = nameof(GetDocument);

    /// <summary><c>POST /api/documents/{container}/{*name}/replay</c>.</summary>
    public const string ReplayDocument = nameof(ReplayDocument);

    /// <summary><c>POST /api/documents/reprocess</c>.</summary>
    public const string ReprocessDocuments = nameof(ReprocessDocuments);

    /// <summary><c>GET /api/indicators</c>.</summary>
    public const string ListIndicators = nameof(ListIndicators);

    /// <summary><c>GET /api/openapi.json</c>.</summary>
    public const string GetOpenApi = nameof(GetOpenApi);

    /// <summary><c>GET /api/health/live</c>.</summary>
    public const string GetLiveness = nameof(GetLiveness);

    /// <summary><c>GET /api/health/ready</c>.</summary>
    public const string GetReadiness = nameof(GetReadiness);

    /// <summary><c>GET /api/page</c>.</summary>
    public const string GetPage = nameof(GetPage);
}
