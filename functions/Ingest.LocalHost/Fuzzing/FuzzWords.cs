using System.Globalization;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>Words, figures and sentences of the language the extractor reads (words.tsv), put together without sense.</summary>
internal static class FuzzWords
{
    private static readonly string[] Figures =
    [
        "0", "7", "12,5", "1.010", "1.010,5", "4.200", "95,9", "3,5 - 4", "2024", "31/12", "27/31", "1/3", "-5", "+5", "1.2.3.4", "00", "79228162514264337593543950335",
        "79228162514264337593543950336", "0,0000000000000000000000000001", "999.999.999.999.999.999.999.999.999.999", "1e99", "٣", "½", "²", "５", "1 000 000", "1,5,5", "5.", ",5", "%", "100%",
    ];

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly string[] Marks = [", ", "; ", ". ", " (", ") ", " - ", ": ", "\n", "\n\n", " ", "… ", " / "];
    private static readonly Dictionary<string, string[]> Words = Read();

    /// <summary>The words of a kind.</summary>
    public static IReadOnlyList<string> Of(string kind) => Words[kind];

    /// <summary>A figure, mostly one that a document might have.</summary>
    public static string Figure(FuzzDice dice) => dice.Once(3) ? dice.Below(100_000).ToString("N0", Grouped) : dice.Pick(Figures);

    /// <summary>Topics, cues, figures, units, periods and marks in an order that is now and then a sentence.</summary>
    public static string Sentence(FuzzDice dice) => dice.Below(4) switch
    {
        0 => $"{Any(dice, "period")}, {Any(dice, "topic")} {Any(dice, "cue")} {Figure(dice)} {Any(dice, "unit")}, {Any(dice, "cue")} {Figure(dice)}{Any(dice, "unit")}. ",
        1 => $"{Any(dice, "topic")} {Any(dice, "cue")} {Figure(dice)} {Any(dice, "unit")}{dice.Pick(Marks)}",
        2 => $"{Any(dice, "heading")} {Any(dice, "topic")}{dice.Pick(Marks)}",
        _ => $"{Any(dice, dice.Pick(["topic", "cue", "unit", "period", "number"]))}{dice.Pick(Marks)}{Figure(dice)} ",
    };

    private static string Any(FuzzDice dice, string kind) => dice.Pick(Of(kind));

    private static Dictionary<string, string[]> Read()
    {
        using Stream stream = typeof(FuzzWords).Assembly.GetManifestResourceStream("fuzz-words.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))
            .GroupBy(cells => cells[0], cells => cells[1]).ToDictionary(kind => kind.Key, kind => kind.ToArray());
    }
}
