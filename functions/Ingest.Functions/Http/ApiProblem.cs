using System.Text.Json.Serialization;

namespace Ingest.Functions.Http;

/// <summary>An answer that says what went wrong, in the form of RFC 9457. It tells about the request, never about the inside of the app.</summary>
/// <param name="Type">URI of the kind of problem.</param>
/// <param name="Title">The kind of problem in a few words.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Detail">What is wrong with this request, and what would be right.</param>
/// <param name="Code">Stable name of the kind, for programs.</param>
/// <param name="Parameter">The parameter at fault, if it is one.</param>
/// <param name="Accepted">What the parameter takes, if that can be listed.</param>
public sealed record ApiProblem(
    string Type,
    string Title,
    int Status,
    string Detail,
    string Code,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parameter = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Accepted = null)
{
    /// <summary>Makes a problem of one kind.</summary>
    public static ApiProblem Of(int status, string code, string title, string detail, string? parameter = null, IReadOnlyList<string>? accepted = null) =>
        new($"urn:ingest:problem:{code}", title, status, detail, code, parameter, accepted);
}

/// <summary>Ends a request with a problem.</summary>
public sealed class ApiException : Exception
{
    /// <summary>Ends it with this problem.</summary>
    public ApiException(ApiProblem problem) : base(problem?.Detail) => Problem = problem!;

    /// <summary>A fault of the app's own.</summary>
    public ApiException() : this("The request failed.")
    {
    }

    /// <summary>A fault of the app's own.</summary>
    public ApiException(string message) : base(message) => Problem = ApiProblem.Of(500, "internal-error", "Internal error", message);

    /// <summary>A fault of the app's own.</summary>
    public ApiException(string message, Exception cause) : base(message, cause) => Problem = ApiProblem.Of(500, "internal-error", "Internal error", message);

    /// <summary>What is answered.</summary>
    public ApiProblem Problem { get; }

    /// <summary>What is asked for is not there.</summary>
    public static ApiException NotFound(string what) => new(ApiProblem.Of(404, "not-found", "Not found", $"There is no {what}."));

    /// <summary>A parameter is wrong.</summary>
    public static ApiException Invalid(string parameter, string detail, IReadOnlyList<string>? accepted = null) =>
        new(ApiProblem.Of(400, "invalid-parameter", "Invalid parameter", detail, parameter, accepted));
}
