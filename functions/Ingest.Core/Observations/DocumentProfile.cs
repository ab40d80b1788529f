using Ingest.Core.Observations.Profiles;

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
    private const int ReportDay = 18;

    /// <summary>The term that the document looks back on or stands in, if it names one.</summary>
    public TimePeriod? Term { get; init; }

    /// <summary>Whether the document sums up <see cref="Term"/>: what it tells without a year came about since the term began.</summary>
    public bool IsReview { get; init; }

    /// <summary>Why the document is judged so; null for a profile that was not read.</summary>
    public ProfileEvidence? Evidence { get; init; }

    /// <summary>The term that the document plans for, if it names one.</summary>
    public TimePeriod? PlannedTerm { get; init; }

    /// <summary>The years that the text names.</summary>
    public IReadOnlySet<int>? NamedYears { get; init; }

    /// <summary>Whether the text names a year.</summary>
    public bool Names(int year) => NamedYears?.Contains(year) is true;

    /// <summary>Whether a target in passing beside a result of <paramref name="year"/> is one of the term rather than of that year.</summary>
    public bool IsOfTerm(TimePeriod year) => Term is { } term && TargetPeriod is { } target && target.EndYear == term.EndYear && year.StartYear >= term.StartYear && year.EndYear < term.EndYear;

    /// <summary>Whether a period lies behind the report; a year published in January is not over, its first quarter is in April.</summary>
    public bool IsPast(TimePeriod? period) => period is { } p && ReportYear is { } year && (p.EndYear < year || p.EndYear == year && (p.IsPart && IsOver(p) || IsFollowed(p)));

    // Where the next term is planned, the one that ends in the year of the report is summed up.
    private bool IsFollowed(TimePeriod period) => period.IsTerm && period != PlannedTerm && PlannedTerm is { } next && next.StartYear >= period.EndYear;

    /// <summary>Whether a period lies ahead of the report.</summary>
    public bool IsFuture(TimePeriod? period) => period is { } p && ReportYear is { } year
        && (p.EndYear > year || p.EndYear == year && !p.IsPart && Published is { Month: <= 2 });

    /// <summary>Whether the end of the year in which the document was written is still far.</summary>
    public bool EndsAhead => Published is { Month: >= 2 and <= 10 };

    /// <summary>Whether an earlier year than its own is only told for comparison: it reports within its year.</summary>
    public bool IsInterim { get => field && Published is null or { Month: >= 4 and <= 11 } && ActualPeriod?.EndYear == ReportYear; init; }

    /// <summary>Whether a period lies years behind what the document reports on: it is told for comparison, and what follows is not of it.</summary>
    public bool IsBackground(TimePeriod period) => ActualPeriod is { IsTerm: false } main && period.EndYear < main.StartYear - 1;

    /// <summary>Whether a period is an earlier year than the one that the document reports from, unless it was written in the first months of the next year.</summary>
    public bool IsBehind(TimePeriod? period) => period is { } p && p.EndYear < ReportYear && Published is not { Month: <= 3 };

    // A quarter or half is reported on in the last days of its last month.
    private bool IsOver(TimePeriod part) => Published is { } day && (LastMonth(part) < day.Month || LastMonth(part) == day.Month && (day.Day >= ReportDay || part.Part is PeriodPart.MonthsToDate));

    // The last month of the year may still be planned in December.
    private static int LastMonth(TimePeriod part) => part.Part switch
    {
        PeriodPart.Quarter when part.Number < 4 => 3 * part.Number,
        PeriodPart.Half when part.Number is 1 => 6,
        PeriodPart.MonthsToDate => part.Number,
        PeriodPart.Month when part.Number < 12 => part.Number + 1,
        _ => 13,
    };
}
