namespace Ingest.Functions.Http;

/// <summary>What a parameter holds.</summary>
public enum ParameterKind
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>A whole number between two bounds.</summary>
    WholeNumber,

    /// <summary>A date, <c>yyyy-MM-dd</c>.</summary>
    Date,

    /// <summary>A period in the notation of the model.</summary>
    Period,

    /// <summary>An area, by id or name.</summary>
    Area,

    /// <summary>A version, such as <c>1.2.0</c>.</summary>
    Version,
}

/// <summary>A query parameter of an endpoint: requests are checked against it, and the OpenAPI document is written from it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">What it does.</param>
public sealed record ApiParameter(string Name, ParameterKind Kind, string Description)
{
    /// <summary>Longest text that a parameter takes, in UTF-16 units; a blob's path has at most 1,024 characters and its container 63.</summary>
    public const int MaximumLength = 2_200;

    /// <summary>The words, for <see cref="ParameterKind.Word"/>.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Least number.</summary>
    public int Minimum { get; init; }

    /// <summary>Greatest number.</summary>
    public int Maximum { get; init; } = int.MaxValue;

    /// <summary>Whether a request must have it.</summary>
    public bool Required { get; init; }
}
