using System.Globalization;

namespace Ingest.Functions.Storage;

/// <summary>
/// Keys of the table <c>Goals</c>. The partition is an area; its rows are, by their first letter:
/// <c>G~{indicator}~{period}</c> a goal as served (with <c>~1</c>, <c>~2</c> ... where one row cannot hold it),
/// <c>O~{indicator}~{period}~{document}~{ordinal}</c> an observation, <c>V~...</c> a reported verdict, <c>C~{period}~{document}~{ordinal}</c> a count of indicators,
/// <c>S~{indicator}</c> the guard of a series, <c>D~{document}</c> what a document has in this partition. Parts are escaped, <c>~</c> included;
/// documents are hashes.
/// </summary>
internal static class GoalKeys
{
    public const char Goal = 'G', Observation = 'O', Verdict = 'V', Count = 'C', Series = 'S', Document = 'D';

    /// <summary>Escaped indicators are at most this long, so that the whole of a key stays within 255 code units.</summary>
    private const int IndicatorLength = 140;

    public static string Partition(string area) => KeyEscaping.Escape(area);

    public static string Indicator(string indicator) => KeyEscaping.Escape(indicator, IndicatorLength);

    public static string ForGoal(string indicator, string period) => $"{Goal}~{Indicator(indicator)}~{KeyEscaping.Escape(period)}";

    public static string ForPart(string goalKey, int part) =>
        part == 0 ? goalKey : string.Create(CultureInfo.InvariantCulture, $"{goalKey}~{part}");

    public static string ForFact(char kind, string indicator, string period, string document, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{kind}~{Indicator(indicator)}~{KeyEscaping.Escape(period)}~{document}~{ordinal:D6}");

    public static string ForCount(string period, string document, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{Count}~{KeyEscaping.Escape(period)}~{document}~{ordinal:D6}");

    public static string ForSeries(string indicator) => $"{Series}~{Indicator(indicator)}";

    public static string ForDocument(string document) => $"{Document}~{document}";

    /// <summary>The beginning of all keys of one kind.</summary>
    public static string Prefix(char kind) => $"{kind}~";

    /// <summary>The beginning of all keys of one kind and indicator.</summary>
    public static string Prefix(char kind, string indicator) => $"{kind}~{Indicator(indicator)}~";

    /// <summary>The beginning of all counts of a document for a period.</summary>
    public static string CountPrefix(string period, string document) => $"{Count}~{KeyEscaping.Escape(period)}~{document}~";

    /// <summary>The first key behind all that begin with <paramref name="prefix"/>: no part of our keys begins with <c>~</c> or anything above it.</summary>
    public static string After(string prefix) => prefix + '~';

    /// <summary>The indicator of a G, O, V or S row, escaped.</summary>
    public static string IndicatorOf(string key) => key.Split('~')[1];

    /// <summary>The document of an O, V or C row: the last part but one.</summary>
    public static string DocumentOf(string factKey) => factKey.Split('~')[^2];
}
