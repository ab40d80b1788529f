
namespace Ingest.Core.Observations;

/// <summary>What is known of a document before its sentences are read.</summary>
/// <param name="Kind">From its container.</param>
/// <param name="Published">Its date, if known.</param>
/// <param name="ReportYear">The year it speaks from: of publication, else the latest year it reports on.</param>
/// <param name="ActualPeriod">The period that its results are mostly about.</param>
/// <param name="TargetPeriod">The period that its targets are mostly about.</param>
/// <param name="DefaultKind">What a figure without any hint is.</param>
/// <param name="Area">The area it speaks for.</param>
internal sealed record DocumentProfile(
    DocumentKind Kind, DateOnly? Published, int? ReportYear, TimePeriod? ActualPeriod, TimePeriod? TargetPeriod, ObservationKind DefaultKind, AreaReference Area)
{
    /// <summary>The term that the document speaks in ("nhiệm kỳ 2020-2025"), if it names one.</summary>
    public TimePeriod? Term { get; init; }

    /// <summary>Whether a period lies behind the report; a year published in January is not over.</summary>
    public bool IsPast(TimePeriod? period) => period is { } p && ReportYear is { } year && p.EndYear < year;

    /// <summary>Whether a period lies ahead of the report.</summary>
    public bool IsFuture(TimePeriod? period) => period is { } p && ReportYear is { } year
        && (p.EndYear > year || p.EndYear == year && !p.IsPart && Published is { Month: <= 2 });
}
