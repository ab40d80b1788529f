namespace Ingest.Functions.Http;

/// <summary>Routes below <c>/api/</c>.</summary>
internal static class ApiRoutes
{
    public const string Goals = "goals";
    public const string Goal = "goals/{area}/{period}/{indicator}";
    public const string Observations = "observations";
    public const string Verdicts = "verdicts";
    public const string Counts = "counts";
    public const string Areas = "areas";
    public const string Summary = "summary";
    public const string Conflicts = "conflicts";
    public const string Documents = "documents";
    public const string Document = "documents/{container}/{*name}";
    public const string Reprocess = "documents/reprocess";
    public const string Indicators = "indicators";
    public const string OpenApi = "openapi.json";
    public const string Liveness = "health/live";
    public const string Readiness = "health/ready";
    public const string Page = "page";
}
