using System.Collections.Frozen;
using System.Globalization;

namespace Ingest.LocalHost.Scoring;

/// <summary>The word lists of the scorer (<c>words.tsv</c>).</summary>
internal static class ScoringWords
{
    private static readonly ILookup<string, (string Word, string Value)> Rows = Read().ToLookup(row => row.Role, row => (row.Word, row.Value));

    /// <summary>Words that say nothing about which indicator a phrase names.</summary>
    public static FrozenSet<string> Stop { get; } = Rows["stop"].Select(row => row.Word).ToFrozenSet();

    /// <summary>Scale words and their factors.</summary>
    public static FrozenDictionary<string, decimal> Scales { get; } =
        Rows["scale"].ToFrozenDictionary(row => row.Word, row => decimal.Parse(row.Value, NumberStyles.None, CultureInfo.InvariantCulture));

    /// <summary>Other spellings and the usual one.</summary>
    public static FrozenDictionary<string, string> Spellings { get; } = Rows["spelling"].ToFrozenDictionary(row => row.Word, row => row.Value);

    /// <summary>The ending of a unit that changes nothing: a yearly figure is one of the year.</summary>
    public static string PerYear { get; } = Rows["year"].Single().Word;

    private static IEnumerable<(string Role, string Word, string Value)> Read()
    {
        using var stream = typeof(ScoringWords).Assembly.GetManifestResourceStream("scoring-words.tsv") ?? throw new InvalidDataException("No table scoring-words.tsv.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('\t') is [var role, var word, var value])
            {
                yield return (role, word, value);
            }
        }
    }
}
