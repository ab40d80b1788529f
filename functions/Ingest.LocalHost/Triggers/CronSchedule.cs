namespace Ingest.LocalHost.Triggers;

/// <summary>
/// An NCRONTAB expression (CronSchedule.cs of the timer extension, CrontabSchedule.cs of NCrontab): six fields, seconds first, or five without them. Unlike
/// cron, a day must fit both the day of the month and the day of the week.
/// </summary>
internal sealed class CronSchedule : TimerSchedule
{
    private const int YearsAhead = 12; // 29 February may be eight years away, on one weekday forty; who asks for that waits for ever

    private readonly CronField second;
    private readonly CronField minute;
    private readonly CronField hour;
    private readonly CronField day;
    private readonly CronField month;
    private readonly CronField weekday;

    private CronSchedule(string[] fields)
    {
        second = CronField.Parse(fields[0], 0, 59);
        minute = CronField.Parse(fields[1], 0, 59);
        hour = CronField.Parse(fields[2], 0, 23);
        day = CronField.Parse(fields[3], 1, 31);
        month = CronField.Parse(fields[4], 1, 12);
        weekday = CronField.Parse(fields[5], 0, 6);
    }

    /// <summary>Reads an expression of five or six fields.</summary>
    /// <exception cref="FormatException">It has another number of fields, or one is wrong.</exception>
    public static CronSchedule ParseCron(string expression)
    {
        string[] fields = expression.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return fields.Length switch
        {
            5 => new(["0", .. fields]),
            6 => new(fields),
            _ => throw new FormatException($"The schedule expression '{expression}' was not recognized as a valid cron expression or timespan string."),
        };
    }

    /// <inheritdoc/>
    public override DateTime Next(DateTime now)
    {
        DateTime first = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        for (DateTime date = first.Date; date < first.Date.AddYears(YearsAhead); date = date.AddDays(1))
        {
            if (month.Has(date.Month) && day.Has(date.Day) && weekday.Has((int)date.DayOfWeek)
                && TimeOfDay(date == first.Date ? first.TimeOfDay : TimeSpan.Zero) is { } time)
            {
                return date + time;
            }
        }

        return DateTime.MaxValue;
    }

    private TimeSpan? TimeOfDay(TimeSpan from)
    {
        for (int h = from.Hours; h < 24; h++)
        {
            for (int m = hour.Has(h) ? (h == from.Hours ? from.Minutes : 0) : 60; m < 60; m++)
            {
                for (int s = minute.Has(m) ? (h == from.Hours && m == from.Minutes ? from.Seconds : 0) : 60; s < 60; s++)
                {
                    if (second.Has(s))
                    {
                        return new TimeSpan(h, m, s);
                    }
                }
            }
        }

        return null;
    }
}
