using System.Collections.Frozen;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Functions.Storage;
using Microsoft.Azure.Functions.Worker;
using static Ingest.Functions.Http.ParameterKind;

namespace Ingest.Functions.Http;

/// <summary>Every endpoint: the one place that says what each takes and answers.</summary>
public static class ApiCatalogue
{
    private static readonly ApiParameter AreaOf = new("area", Area, "Only this area: an id such as `bac-kan`, or a name in any spelling.");
    private static readonly ApiParameter PeriodOf = new("period", Period, "Only this period: a year (`2024`) or a term (`2021-2025`).");
    private static readonly ApiParameter IndicatorOf = new("indicator", Text, "Only this indicator: its id.");
    private static readonly ApiParameter DocumentOf = new("document", Text, "Only what this document speaks of: container and name, such as `articles/news.txt`.");
    private static readonly ApiParameter AsOfDate = new("asOf", Date, "What the documents published by this date support; documents without a date count always.");

    private static readonly ApiParameter[] Paging =
    [
        new("pageSize", WholeNumber, "Items on a page.") { Minimum = 1, Maximum = 200 },
        new("continuation", Text, "Where to go on: taken from `nextLink`, good for an hour and for the same query only."),
    ];

    /// <summary>All endpoints.</summary>
    public static IReadOnlyList<ApiEndpoint> All { get; } =
    [
        new(FunctionNames.ListGoals, "get", ApiRoutes.Goals, AuthorizationLevel.Function, "Lists goals with target, actual, status and conflicts.", "Goal", true,
        [
            AreaOf, PeriodOf, IndicatorOf, Words<GoalStatus>("status", "Only goals that stand so."), DocumentOf,
            new("q", Text, "Words in the name of indicator or area, without regard to case and diacritics."), AsOfDate, .. Paging,
        ]),
        new(FunctionNames.GetGoal, "get", ApiRoutes.Goal, AuthorizationLevel.Function, "One goal with all its statements: document, quote, span and rules of each.", "Goal", false, AsOfDate),
        new(FunctionNames.ListObservations, "get", ApiRoutes.Observations, AuthorizationLevel.Function, "Lists figures as the documents have them, those without a goal included.", "Statement", true,
            [AreaOf, new("period", Period, "Only figures for this period, parts of a year included (`2024-Q1`)."), IndicatorOf, DocumentOf, Words<ObservationKind>("kind", "Only targets or only results."), AsOfDate, .. Paging]),
        new(FunctionNames.ListVerdicts, "get", ApiRoutes.Verdicts, AuthorizationLevel.Function, "Lists sentences that say reached or missed, with or without a figure.", "ReportedVerdict", true,
            [AreaOf, PeriodOf, IndicatorOf, DocumentOf, Words<Verdict>("verdict", "Only these."), AsOfDate, .. Paging]),
        new(FunctionNames.ListCounts, "get", ApiRoutes.Counts, AuthorizationLevel.Function, "Lists how many indicators the texts say were reached or missed.", "CountClaim", true, [AreaOf, PeriodOf, DocumentOf, AsOfDate, .. Paging]),
        new(FunctionNames.ListConflicts, "get", ApiRoutes.Conflicts, AuthorizationLevel.Function, "Lists contradictions between sources, or inside one.", "Conflict", true,
            [AreaOf, PeriodOf, IndicatorOf, DocumentOf, new("type", Text, "Only this type, such as `different-targets`."), Words<Severity>("severity", "Only these."), AsOfDate, .. Paging]),
        new(FunctionNames.GetSummary, "get", ApiRoutes.Summary, AuthorizationLevel.Function, "Counts goals by status, for each area and period.", "Summary", true, [AreaOf, PeriodOf, AsOfDate, .. Paging]),
        new(FunctionNames.ListAreas, "get", ApiRoutes.Areas, AuthorizationLevel.Function, "Lists the areas that documents speak of.", "Area", true, Paging),
        new(FunctionNames.ListIndicators, "get", ApiRoutes.Indicators, AuthorizationLevel.Function, "Lists the catalogue of indicators.", "CatalogueIndicator", true,
            [new("theme", Text, "Only this part of the plan."), new("q", Text, "Words in a name, without regard to case and diacritics."), .. Paging]),
        new(FunctionNames.ListDocuments, "get", ApiRoutes.Documents, AuthorizationLevel.Function, "Lists documents and how they stand.", "Document", true,
        [
            Words<DocumentState>("state", "Only documents that stand so."),
            new("container", Word, "Only this container.") { Accepted = [StorageNames.Articles, StorageNames.Resolutions] },
            new("name", Text, "Only the document of this very name, for names that no path can carry; with `container`."), AreaOf, .. Paging,
        ]),
        new(FunctionNames.GetDocument, "get", ApiRoutes.Document, AuthorizationLevel.Function, "One document with what was refused in it; `id` in the place of the container takes a document's id.", "Document", false),
        new(FunctionNames.ReplayDocument, "post", ApiRoutes.Document, AuthorizationLevel.Admin, "Reads a document again; the path ends in `/replay`.", "Replay", false),
        new(FunctionNames.ReprocessDocuments, "post", ApiRoutes.Reprocess, AuthorizationLevel.Admin, "Reads again, for a minute at most, what an older extractor read; call `nextLink` to go on.", "Replay", true,
            [new("extractorBefore", ParameterKind.Version, "Documents that an extractor before this version read.") { Required = true }, .. Paging]),
        new(FunctionNames.GetOpenApi, "get", ApiRoutes.OpenApi, AuthorizationLevel.Function, "This description.", "OpenApi", false),
        new(FunctionNames.GetLiveness, "get", ApiRoutes.Liveness, AuthorizationLevel.Anonymous, "The process answers.", "Health", false),
        new(FunctionNames.GetReadiness, "get", ApiRoutes.Readiness, AuthorizationLevel.Function, "Whether blobs, tables and queues can be reached: 200 or 503.", "Health", false),
        new(FunctionNames.GetPage, "get", ApiRoutes.Page, AuthorizationLevel.Anonymous, "A page for people; it holds no data and asks for a key.", "Page", false),
    ];

    private static readonly FrozenDictionary<string, ApiEndpoint> ByFunction = All.ToFrozenDictionary(endpoint => endpoint.Function, StringComparer.Ordinal);

    /// <summary>The endpoint of a function.</summary>
    public static ApiEndpoint Of(string function) => ByFunction[function];

    private static ApiParameter Words<T>(string name, string description) where T : struct, Enum => new(name, Word, description) { Accepted = IngestJson.Words<T>() };
}
