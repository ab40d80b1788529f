using System.Globalization;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using Microsoft.AspNetCore.Http;

namespace Ingest.Functions.Http;

/// <summary>The parameters of a request, checked against those of its endpoint.</summary>
public sealed class ApiQuery
{
    private const int DefaultPageSize = 50;

    /// <summary>What belongs to the host: the key, and the name of the key.</summary>
    private static readonly string[] Foreign = ["code", "clientId"];

    private readonly SortedDictionary<string, string> values = new(StringComparer.Ordinal);

    private ApiQuery(ApiEndpoint endpoint) => Endpoint = endpoint;

    /// <summary>The endpoint.</summary>
    public ApiEndpoint Endpoint { get; }

    /// <summary>Items on a page.</summary>
    public int PageSize => values.TryGetValue("pageSize", out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : DefaultPageSize;

    /// <summary>The parameters that say what is asked for, without those of paging, in the order of their names.</summary>
    public IEnumerable<KeyValuePair<string, string>> Subject => values.Where(pair => pair.Key is not ("pageSize" or "continuation"));

    /// <summary>Checks a request.</summary>
    /// <exception cref="ApiException">A parameter is unknown, given twice, missing or wrong.</exception>
    public static ApiQuery Read(ApiEndpoint endpoint, IQueryCollection query)
    {
        var read = new ApiQuery(endpoint);
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues given) in query)
        {
            if (Array.Exists(Foreign, foreign => string.Equals(foreign, name, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            ApiParameter parameter = endpoint.Parameters.FirstOrDefault(known => known.Name == name)
                ?? throw ApiException.Invalid(name, $"There is no parameter '{Shown(name)}' here.", [.. endpoint.Parameters.Select(known => known.Name)]);
            read.values[name] = given.Count == 1
                ? Check(parameter, given[0] ?? "")
                : throw ApiException.Invalid(name, $"Parameter '{name}' is given {given.Count} times; give it once.");
        }

        foreach (ApiParameter parameter in endpoint.Parameters.Where(parameter => parameter.Required && !read.values.ContainsKey(parameter.Name)))
        {
            throw ApiException.Invalid(parameter.Name, $"Parameter '{parameter.Name}' is missing. {parameter.Description}");
        }

        return read;
    }

    /// <summary>A text as given, or null.</summary>
    public string? Text(string name) => values.GetValueOrDefault(name);

    /// <summary>A word as a value of its enumeration, or null.</summary>
    public T? Word<T>(string name) where T : struct, Enum => values.TryGetValue(name, out string? word) ? IngestJson.FromWord<T>(word) : null;

    /// <summary>A date, or null.</summary>
    public DateOnly? Date(string name) =>
        values.TryGetValue(name, out string? text) ? DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>What a text in a message looks like: short, whatever it was.</summary>
    internal static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 60), "…");

    private static string Check(ApiParameter parameter, string value)
    {
        if (value.Length is 0 or > ApiParameter.MaximumLength)
        {
            throw ApiException.Invalid(parameter.Name, $"Parameter '{parameter.Name}' takes 1 to {ApiParameter.MaximumLength} characters.");
        }

        return parameter.Kind switch
        {
            ParameterKind.Word when !parameter.Accepted.Contains(value, StringComparer.Ordinal) => throw ApiException.Invalid(
                parameter.Name, $"'{Shown(value)}' is no value of '{parameter.Name}'. It takes: {string.Join(", ", parameter.Accepted)}.", parameter.Accepted),
            ParameterKind.WholeNumber when !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < parameter.Minimum || number > parameter.Maximum =>
                throw ApiException.Invalid(parameter.Name, $"Parameter '{parameter.Name}' takes a whole number from {parameter.Minimum} to {parameter.Maximum}."),
            ParameterKind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
                throw ApiException.Invalid(parameter.Name, $"Parameter '{parameter.Name}' takes a date such as 2024-06-30."),
            ParameterKind.Period when !TimePeriod.TryParse(value, out _) => throw ApiException.Invalid(
                parameter.Name, $"Parameter '{parameter.Name}' takes a period: 2024, 2021-2025, 2024-Q1, 2024-H1, 2024-M09 or 2024-01/P9M."),
            ParameterKind.Version when !System.Version.TryParse(value, out _) => throw ApiException.Invalid(
                parameter.Name, $"Parameter '{parameter.Name}' takes a version such as 1.2.0."),
            ParameterKind.Area => AreaId(value),
            _ => value,
        };
    }

    /// <summary>An area by id or by name; what the catalogue lacks is taken for an id.</summary>
    internal static string AreaId(string text) => AreaCatalogue.Find(text)?.Id ?? text;
}
