using System.Globalization;

namespace Ingest.Core.Observations;

/// <summary>What part of its year a period covers.</summary>
public enum PeriodPart
{
    /// <summary>The whole year, or all years of a span.</summary>
    Whole,

    /// <summary>A quarter, 1 to 4.</summary>
    Quarter,

    /// <summary>A half, 1 or 2.</summary>
    Half,

    /// <summary>One month, 1 to 12.</summary>
    Month,

    /// <summary>January up to and with a month, 1 to 12 ("9 tháng đầu năm").</summary>
    MonthsToDate,
}

/// <summary>
/// The time a figure speaks of, in SDMX TIME_PERIOD notation: <c>2024</c>, <c>2021-2025</c> (a term, both ends included), <c>2024-Q1</c>,
/// <c>2024-H1</c>, <c>2024-M09</c> (September alone) and <c>2024-01/P9M</c> (January to September).
/// </summary>
/// <param name="StartYear">First year.</param>
/// <param name="EndYear">Last year; the same as the first but for a term.</param>
/// <param name="Part">Which part of the year, <see cref="PeriodPart.Whole"/> for a term.</param>
/// <param name="Number">Which quarter, half or month; 0 for whole years.</param>
public readonly record struct TimePeriod(int StartYear, int EndYear, PeriodPart Part = PeriodPart.Whole, int Number = 0)
{
    /// <summary>A whole year.</summary>
    public static TimePeriod Year(int year) => new(year, year);

    /// <summary>All years from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    public static TimePeriod Years(int start, int end) => new(start, end);

    /// <summary>Whether the period spans more than one year.</summary>
    public bool IsTerm => StartYear != EndYear;

    /// <summary>Whether the period is only a part of its year: a result for it is interim.</summary>
    public bool IsPart => Part is not PeriodPart.Whole;

    /// <summary>The year or term that goals are kept by.</summary>
    public TimePeriod Goal => this with { Part = PeriodPart.Whole, Number = 0 };

    /// <inheritdoc/>
    public override string ToString() => Part switch
    {
        PeriodPart.Quarter => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-Q{Number}"),
        PeriodPart.Half => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-H{Number}"),
        PeriodPart.Month => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-M{Number:00}"),
        PeriodPart.MonthsToDate => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-01/P{Number}M"),
        _ when IsTerm => string.Create(CultureInfo.InvariantCulture, $"{StartYear}-{EndYear}"),
        _ => StartYear.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>False where the text is no period; <paramref name="period"/> is then meaningless.</returns>
    public static bool TryParse(string? text, out TimePeriod period)
    {
        period = default;
        if (text is null || text.Length < 4 || !TryNumber(text.AsSpan(0, 4), out int year) || year < 1900)
        {
            return false;
        }

        string rest = text[4..];
        if (rest.Length == 0)
        {
            period = Year(year);
            return true;
        }

        if (rest.Length == 5 && rest[0] == '-' && TryNumber(rest.AsSpan(1), out int end) && end > year)
        {
            period = Years(year, end);
            return true;
        }

        (PeriodPart part, string digits, int limit) = rest switch
        {
            ['-', 'Q', ..] => (PeriodPart.Quarter, rest[2..], 4),
            ['-', 'H', ..] => (PeriodPart.Half, rest[2..], 2),
            ['-', 'M', ..] => (PeriodPart.Month, rest[2..], 12),
            ['-', '0', '1', '/', 'P', .., 'M'] => (PeriodPart.MonthsToDate, rest[5..^1], 12),
            _ => (PeriodPart.Whole, "", 0),
        };
        if (!TryNumber(digits, out int number) || number < 1 || number > limit)
        {
            return false;
        }

        period = new(year, year, part, number);
        return period.ToString() == text;
    }

    private static bool TryNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
