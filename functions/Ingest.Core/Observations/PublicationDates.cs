using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Guesses when a text was written from the days it names: the latest full date, and days without a year that must lie behind it.</summary>
internal static class PublicationDates
{
    public static DateOnly? Find(IReadOnlyList<AnnotatedText> texts)
    {
        DateOnly? latest = null;
        (int Day, int Month) bare = default;
        int latestYear = 0;
        foreach (AnnotatedText text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                switch (text.MarkAt(i))
                {
                    case DateMark { Date: { } date } when latest is null || date > latest:
                        latest = date;
                        break;
                    case DateMark { Date: null, Day: > 0, Month: > 0 } mark when bare == default:
                        bare = (mark.Day, mark.Month);
                        break;
                    case PeriodMark { Use: PeriodUse.Plain, Relative: CueKind.None, Period: { IsTerm: false } period, IsDeadline: false } when period.StartYear > latestYear:
                        latestYear = period.StartYear;
                        break;
                }
            }
        }

        return Complete(latest, bare, latestYear);
    }

    // "Sáng 6/1 ... Chỉ thị ngày 28/12/2018": the bare day lies behind the full one, so it is in 2019.
    private static DateOnly? Complete(DateOnly? latest, (int Day, int Month) bare, int latestYear)
    {
        if (bare == default)
        {
            return latest;
        }

        int year = latest?.Year ?? latestYear;
        if (year == 0 || bare.Day > DateTime.DaysInMonth(2024, bare.Month))
        {
            return latest;
        }

        DateOnly day = new(year, bare.Month, Math.Min(bare.Day, DateTime.DaysInMonth(year, bare.Month)));
        return latest is { } full && day < full && full.DayNumber - day.DayNumber > 180 ? day.AddYears(1) : latest > day ? latest : day;
    }
}
