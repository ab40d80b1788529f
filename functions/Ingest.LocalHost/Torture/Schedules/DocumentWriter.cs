using System.Globalization;
using System.Text;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>Draws documents: few indicators and areas, so that all of them meet.</summary>
internal static class DocumentWriter
{
    private static readonly string[] Indicators = ["forest", "wheat", "roads"];

    /// <summary>Name of the document with a number.</summary>
    public static string Path(int number) => $"{(number % 3 == 0 ? "resolutions" : "articles")}/ha-nam/{number}.txt";

    /// <summary>How many figures a text states.</summary>
    public static int CountObservations(string text) =>
        text.Split('\n').Count(line => line.StartsWith("target ", StringComparison.Ordinal) || line.StartsWith("actual ", StringComparison.Ordinal));

    /// <summary>A text: most speak of one area, some of two, a few of none.</summary>
    public static string Write(Random random)
    {
        if (random.Next(12) == 0)
        {
            return random.Next(2) == 0 ? "reject invalid-encoding" : "nothing to say " + random.Next(100).ToString(CultureInfo.InvariantCulture);
        }

        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"published 2031-{random.Next(1, 13):D2}-{random.Next(1, 29):D2}\n");
        for (int statements = random.Next(1, 5); statements > 0; statements--)
        {
            string indicator = Indicators[random.Next(Indicators.Length)], area = random.Next(5) == 0 ? "thai-binh" : "ha-nam";
            int year = random.Next(2030, 2032);
            text.Append(random.Next(8) switch
            {
                < 3 => $"target {indicator} {area} {year} {random.Next(1, 20)} ha\n",
                < 6 => $"actual {indicator} {area} {year} {random.Next(1, 20)} ha\n",
                6 => $"verdict met {indicator} {area} {year}\n",
                _ => $"count missed {random.Next(4)} {area} {year}\n",
            });
        }

        return text.ToString();
    }
}
