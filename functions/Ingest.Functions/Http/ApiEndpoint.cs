using Microsoft.Azure.Functions.Worker;

namespace Ingest.Functions.Http;

/// <summary>An endpoint as it is described and checked.</summary>
/// <param name="Function">Name of its function.</param>
/// <param name="Method">HTTP method, in lower case.</param>
/// <param name="Route">Its route below <c>/api/</c>.</param>
/// <param name="Level">Which key it asks for.</param>
/// <param name="Summary">What it does, in one sentence.</param>
/// <param name="Answer">Name of the schema of its answer, or of the items where it is a collection.</param>
/// <param name="IsCollection">Whether it answers pages of <c>{value, nextLink}</c>, as CSV too.</param>
/// <param name="Parameters">Its query parameters.</param>
public sealed record ApiEndpoint(
    string Function, string Method, string Route, AuthorizationLevel Level, string Summary, string Answer, bool IsCollection, params IReadOnlyList<ApiParameter> Parameters);
