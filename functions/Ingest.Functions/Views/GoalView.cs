using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Functions.Views;

/// <summary>A goal as the API serves it.</summary>
/// <param name="Area">Whose goal.</param>
/// <param name="Period">Year or term.</param>
/// <param name="Indicator">What is measured.</param>
/// <param name="Target">The promise.</param>
/// <param name="Actual">The result, if any.</param>
/// <param name="Ratio">Actual divided by target.</param>
/// <param name="Status"><c>exceeded met missed in-progress no-data</c>.</param>
/// <param name="StatusBasis">Name of the rule that decided the status.</param>
/// <param name="Progress">How far it has come, where only a part of the period is known.</param>
/// <param name="OtherTargets">Targets that lost.</param>
/// <param name="Verdicts">What sources say of the goal without a usable figure.</param>
/// <param name="Conflicts">Contradictions.</param>
/// <param name="Statements">All evidence; absent in lists.</param>
/// <param name="History">How the status came about, oldest first.</param>
/// <param name="Etag">Digest of the goal: it changes exactly when the goal does.</param>
public sealed record GoalView(
    AreaReference Area,
    TimePeriod Period,
    IndicatorView Indicator,
    TargetView Target,
    ActualView? Actual,
    decimal? Ratio,
    GoalStatus Status,
    string StatusBasis,
    GoalProgress? Progress,
    ImmutableArray<TargetView> OtherTargets,
    ImmutableArray<VerdictView> Verdicts,
    ImmutableArray<Conflict> Conflicts,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<StatementView>? Statements,
    ImmutableArray<GoalHistoryEntry> History,
    string Etag);

/// <summary>An indicator as the API serves it.</summary>
/// <param name="Id">Id of the catalogue, or a slug.</param>
/// <param name="Name">Its names; the noun phrase of the text where the catalogue lacks it.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Catalogued">Whether the catalogue has it.</param>
/// <param name="Phrase">The noun phrase of the text.</param>
public sealed record IndicatorView(string Id, IndicatorName Name, Direction Direction, bool Catalogued, string Phrase);

/// <summary>The names of an indicator.</summary>
/// <param name="Vi">Vietnamese.</param>
/// <param name="En">English; null where the catalogue lacks the indicator.</param>
public sealed record IndicatorName(string Vi, string? En);

/// <summary>A promise as the API serves it.</summary>
public sealed record TargetView(
    Comparator Comparator, decimal? Value, decimal? ValueHigh, string? Unit, Measure Measure, bool Implied, string Why, ImmutableArray<string> Sources);

/// <summary>A result as the API serves it.</summary>
public sealed record ActualView(
    Comparator Comparator,
    decimal? Value,
    decimal? ValueHigh,
    string? Unit,
    Measure Measure,
    TimePeriod Period,
    bool Estimated,
    decimal? PercentOfPlan,
    string Why,
    ImmutableArray<string> Sources);
