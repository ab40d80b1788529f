using System.Globalization;

namespace Ingest.LocalHost.Triggers;

/// <summary>When a timer is due (TimerSchedule.cs): a cron expression, or a constant interval such as <c>00:05:00</c>.</summary>
internal abstract class TimerSchedule
{
    /// <summary>The first time after <paramref name="now"/>, in UTC as the host has it unless told otherwise.</summary>
    public abstract DateTime Next(DateTime now);

    /// <summary>Reads an expression.</summary>
    /// <exception cref="FormatException">It is neither of the two.</exception>
    public static TimerSchedule Parse(string expression) =>
        expression.Contains(':', StringComparison.Ordinal) && TimeSpan.TryParse(expression, CultureInfo.InvariantCulture, out TimeSpan interval) && interval > TimeSpan.Zero
            ? new ConstantSchedule(interval)
            : CronSchedule.ParseCron(expression);

    private sealed class ConstantSchedule(TimeSpan interval) : TimerSchedule
    {
        public override DateTime Next(DateTime now) => now + interval;
    }
}
