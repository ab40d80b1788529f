using System.Collections.Immutable;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using Ingest.Functions.Ledger;

namespace Ingest.Functions.Views;

/// <summary>A contradiction as the list of contradictions serves it.</summary>
/// <param name="Area">Whose.</param>
/// <param name="Period">Year or term.</param>
/// <param name="Indicator">Id of the indicator; null where it is about a count of indicators.</param>
/// <param name="Type">Stable name.</param>
/// <param name="Severity">Whether both sides can stand.</param>
/// <param name="Message">A sentence in both languages.</param>
/// <param name="Statements">Both sides.</param>
/// <param name="Computed">The arithmetic.</param>
/// <param name="Tolerance">How far the sides may be apart.</param>
/// <param name="ToleranceReason">Why.</param>
public sealed record ConflictView(
    AreaReference Area,
    TimePeriod Period,
    string? Indicator,
    string Type,
    Severity Severity,
    BilingualText Message,
    ImmutableArray<ConflictStatement> Statements,
    ImmutableSortedDictionary<string, decimal> Computed,
    decimal? Tolerance,
    BilingualText? ToleranceReason)
{
    /// <summary>What is served of a contradiction.</summary>
    internal static ConflictView Of(LedgerConflict found) => new(
        AreaView.Reference(found.Area), found.Period, found.Indicator, found.Conflict.Type, found.Conflict.Severity, found.Conflict.Message,
        found.Conflict.Statements, found.Conflict.Computed, found.Conflict.Tolerance, found.Conflict.ToleranceReason);
}

/// <summary>An area as the API serves it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; the id where the catalogue lacks it.</param>
/// <param name="Level">Level of government, if known.</param>
/// <param name="Code">ISO 3166-2 code, if it has one.</param>
/// <param name="Parent">Id of the area above.</param>
/// <param name="ValidFrom">First day in this form.</param>
/// <param name="ValidTo">Last day in this form.</param>
/// <param name="Successor">Id of the area that took it over.</param>
public sealed record AreaView(string Id, string Name, AreaLevel? Level, string? Code, string? Parent, DateOnly? ValidFrom, DateOnly? ValidTo, string? Successor)
{
    /// <summary>What is served of an area.</summary>
    public static AreaView Of(string id) => AreaCatalogue.Find(id) is { } area
        ? new(id, area.Name, area.Level, area.Code, area.Parent, area.ValidFrom, area.ValidTo, area.Successor)
        : new(id, id, null, null, null, null, null, null);

    /// <summary>Id and name.</summary>
    internal static AreaReference Reference(string id) => new(id, AreaCatalogue.Find(id)?.Name ?? id);
}

/// <summary>How many goals of an area and period stand how.</summary>
/// <param name="Area">Whose.</param>
/// <param name="Period">Year or term.</param>
/// <param name="Goals">All goals.</param>
/// <param name="Exceeded">Better than promised.</param>
/// <param name="Met">Reached.</param>
/// <param name="Missed">Not reached.</param>
/// <param name="InProgress">Only results for a part of the period.</param>
/// <param name="NoData">No result.</param>
/// <param name="Conflicts">Contradictions of the goals.</param>
public sealed record SummaryView(AreaReference Area, TimePeriod Period, int Goals, int Exceeded, int Met, int Missed, int InProgress, int NoData, int Conflicts)
{
    /// <summary>What is served of a summary.</summary>
    internal static SummaryView Of(LedgerSummary summary)
    {
        int Count(GoalStatus status) => summary.ByStatus.GetValueOrDefault(status);
        return new(
            AreaView.Reference(summary.Area), summary.Period, summary.Goals, Count(GoalStatus.Exceeded), Count(GoalStatus.Met), Count(GoalStatus.Missed),
            Count(GoalStatus.InProgress), Count(GoalStatus.NoData), summary.Conflicts);
    }
}

/// <summary>A row of the catalogue of indicators as the API serves it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its names.</param>
/// <param name="Theme">Part of the plan.</param>
/// <param name="Dimension">What its figures measure.</param>
/// <param name="Direction">Which way is better.</param>
/// <param name="Spellings">Noun phrases that name it.</param>
/// <param name="NotToBeConfusedWith">Its false friends.</param>
public sealed record CatalogueIndicatorView(
    string Id, IndicatorName Name, string Theme, Dimension Dimension, Direction Direction, ImmutableArray<string> Spellings, ImmutableArray<string> NotToBeConfusedWith)
{
    /// <summary>What is served of a row.</summary>
    public static CatalogueIndicatorView Of(Indicator row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Id, new(row.NameVi, row.NameEn), row.Theme, row.Dimension, row.Direction, row.Spellings, row.NotToBeConfusedWith);
    }
}
