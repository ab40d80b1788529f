using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Authority;

/// <summary>What part of its year a period covers, in months.</summary>
internal static class PeriodCover
{
    /// <summary>Months of a year.</summary>
    public const int MonthsOfYear = 12;

    /// <summary>
    /// Year-end results are drawn up for the year-end sessions of the councils, from November on: a result of a whole year that was told before, and not as an estimate, is that of the months so far.
    /// </summary>
    private const int FirstMonthOfYearEndReports = 11;

    /// <summary>The half of a month; what is published after it knows the month.</summary>
    private const int MiddleOfMonth = 15;

    /// <summary>Last month that a period covers, 1 to 12.</summary>
    public static int LastMonth(TimePeriod period) => period.Part switch
    {
        PeriodPart.Quarter => 3 * period.Number,
        PeriodPart.Half => 6 * period.Number,
        PeriodPart.Month or PeriodPart.MonthsToDate => period.Number,
        _ => MonthsOfYear,
    };

    /// <summary>How many months a period covers, 1 to 12.</summary>
    public static int Months(TimePeriod period) => period.Part switch
    {
        PeriodPart.Quarter => 3,
        PeriodPart.Half => 6,
        PeriodPart.Month => 1,
        _ => LastMonth(period),
    };

    /// <summary>A number that grows with the end of what a claim covers, and among equal ends with its length.</summary>
    public static int EndOf(Claim claim)
    {
        var covered = Covered(claim.Statement);
        return (MonthsOfYear * LastMonth(covered)) + Months(covered);
    }

    /// <summary>Whether a result was told before its period was over, as no estimate of the whole.</summary>
    public static bool IsEarly(Statement statement) =>
        !statement.Observation.Period.IsPart && !statement.Observation.Estimated && statement.Source.Published is { } published
        && published < new DateOnly(Math.Clamp(statement.Observation.Period.EndYear, DateOnly.MinValue.Year, DateOnly.MaxValue.Year), FirstMonthOfYearEndReports, 1);

    /// <summary>The part of the period that a result covers: its own period, or the months up to its publication where it was told early.</summary>
    public static TimePeriod Covered(Statement statement)
    {
        var period = statement.Observation.Period;
        if (!IsEarly(statement) || period.IsTerm || statement.Source.Published is not { } published || published.Year != period.EndYear)
        {
            return period;
        }

        var months = published.Day > MiddleOfMonth ? published.Month : Math.Max(1, published.Month - 1);
        return period with { Part = PeriodPart.MonthsToDate, Number = months };
    }
}
