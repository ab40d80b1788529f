using System.Globalization;

namespace Ingest.LocalHost.Triggers;

/// <summary>One field of a cron expression: which of its values are meant, as a bit for each.</summary>
/// <param name="Bits">Bit n is set where value n is meant.</param>
internal readonly record struct CronField(ulong Bits)
{
    private static readonly string[] Months = ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];
    private static readonly string[] Days = ["SUNDAY", "MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY"];

    /// <summary>Whether a value is meant.</summary>
    public bool Has(int value) => (Bits >> value & 1) == 1;

    /// <summary>Reads lists, ranges, steps, names of months and days (CrontabFieldImpl.cs of NCrontab): <c>*</c>, <c>5</c>, <c>1-5</c>, <c>*/10</c>, <c>3/10</c> (from 3 on), <c>MON-FRI</c>, <c>1,15</c>.</summary>
    /// <exception cref="FormatException">A part is none of these or outside of the field's values.</exception>
    public static CronField Parse(string text, int minimum, int maximum)
    {
        ulong bits = 0;
        foreach (string part in text.Split(','))
        {
            string[] steps = part.Split('/');
            int step = steps.Length == 1 ? 1 : Number(steps[1], 1, maximum, minimum);
            (int from, int to) = Bounds(steps[0], steps.Length > 1, minimum, maximum);
            if (steps.Length > 2 || from > to)
            {
                throw new FormatException($"'{part}' is no range of a schedule.");
            }

            for (int value = from; value <= to; value += step)
            {
                bits |= 1UL << value;
            }
        }

        return new(bits);
    }

    private static (int From, int To) Bounds(string text, bool stepped, int minimum, int maximum)
    {
        if (text == "*")
        {
            return (minimum, maximum);
        }

        int dash = text.IndexOf('-', StringComparison.Ordinal);
        int from = Number(dash < 0 ? text : text[..dash], minimum, maximum, minimum);
        return (from, dash >= 0 ? Number(text[(dash + 1)..], minimum, maximum, minimum) : stepped ? maximum : from);
    }

    private static int Number(string text, int minimum, int maximum, int nameOffset)
    {
        string[] names = maximum switch { 12 => Months, 6 => Days, _ => [] };
        int named = text.Length < 3 ? -1 : Array.FindIndex(names, name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        int number = named >= 0 ? named + nameOffset : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
        return number >= minimum && number <= maximum ? number : throw new FormatException($"'{text}' is no value between {minimum} and {maximum} in a schedule.");
    }
}
