using System.Globalization;
using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Tests.Triggers;

/// <summary>Copies CronSchedule.cs and TimerSchedule.cs of the timer extension, and CrontabSchedule.cs of NCrontab.</summary>
public class TimerScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2024-03-10 10:02:11", "2024-03-10 10:05:00")]
    [InlineData("0 */5 * * * *", "2024-03-10 10:05:00", "2024-03-10 10:10:00")] // strictly after
    [InlineData("*/5 * * * *", "2024-03-10 10:02:11", "2024-03-10 10:05:00")] // five fields: seconds are 0
    [InlineData("*/30 * * * * *", "2024-03-10 10:02:11", "2024-03-10 10:02:30")]
    [InlineData("0 30 9 * * 1-5", "2024-03-08 09:30:00", "2024-03-11 09:30:00")] // Friday -> Monday
    [InlineData("0 30 9 * Jan Mon", "2024-03-08 00:00:00", "2025-01-06 09:30:00")]
    [InlineData("0 0 0 13 * FRI", "2024-01-01 00:00:00", "2024-09-13 00:00:00")] // both day fields must fit, unlike cron
    [InlineData("0 0 0 29 2 *", "2024-03-01 00:00:00", "2028-02-29 00:00:00")]
    [InlineData("0 5/20 * * * *", "2024-03-10 10:06:00", "2024-03-10 10:25:00")] // from 5 on
    [InlineData("5,8,10 * * * * *", "2024-03-10 10:00:08", "2024-03-10 10:00:10")]
    [InlineData("0 0 10-12/2 * * *", "2024-03-10 10:30:00", "2024-03-10 12:00:00")]
    [InlineData("0 0 0 1 1 *", "2024-12-31 23:59:59", "2025-01-01 00:00:00")]
    [InlineData("0 0 0 31 2 *", "2024-01-01 00:00:00", "9999-12-31 23:59:59")] // never
    [InlineData("00:05:00", "2024-03-10 10:02:11", "2024-03-10 10:07:11")] // a constant interval
    public void Next_Expression_GivesTime(string expression, string now, string expected) =>
        Assert.Equal(expected, TimerSchedule.Parse(expression).Next(Time(now)).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture));

    [Fact]
    public void Next_FractionOfASecond_CountsFromTheWholeSecond() =>
        Assert.Equal(Time("2024-03-10 10:00:01"), TimerSchedule.Parse("* * * * * *").Next(Time("2024-03-10 10:00:00").AddMilliseconds(900)));

    [Theory]
    [InlineData("")]
    [InlineData("* * * *")]
    [InlineData("0 60 * * * *")]
    [InlineData("0 0 0 0 * *")]
    [InlineData("0 0 0 * 13 *")]
    [InlineData("0 0 0 * * 7")] // Sunday is 0 only
    [InlineData("0 0 0 * * SOMEDAY")]
    [InlineData("0 10-5 * * * *")]
    [InlineData("0 */0 * * * *")]
    [InlineData("0 1/2/3 * * * *")]
    [InlineData("00:00:00")]
    public void Parse_NoSchedule_Throws(string expression) => Assert.Throws<FormatException>(() => TimerSchedule.Parse(expression));

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
