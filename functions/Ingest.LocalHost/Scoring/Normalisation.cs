using System.Text.RegularExpressions;
using Ingest.Core.Text;

namespace Ingest.LocalHost.Scoring;

/// <summary>What is the same although it is written in two ways: units, scaled quantities and periods.</summary>
internal static partial class Normalisation
{
    /// <summary>A unit in lower case, one spelling, without a final "/năm".</summary>
    public static string Unit(string? unit)
    {
        var lower = ComposedForm.Compose(unit ?? "").ToLowerInvariant().Replace('²', '2');
        foreach (var (other, usual) in ScoringWords.Spellings)
        {
            lower = ReplaceWord(lower, other, usual);
        }

        var trimmed = WhiteSpace().Replace(lower, " ").Trim().Trim('.');
        var slash = trimmed.LastIndexOf('/');
        var isPerYear = slash >= 0 && string.Concat("/", trimmed.AsSpan(slash + 1).Trim()) == ScoringWords.PerYear;
        return isPerYear ? trimmed[..slash].TrimEnd() : trimmed;
    }

    /// <summary>A unit without its spaces: "tỷ đồng" and "tỷđồng" are one.</summary>
    public static string Compact(string unit) => unit.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>Takes the scale words at the front of a unit apart: "triệu lượt" gives 1,000,000 and "lượt".</summary>
    public static (decimal Factor, string Unit) Scale(string? unit)
    {
        var factor = 1m;
        var rest = Unit(unit);
        while (FirstWord(rest) is { Length: > 0 } word && ScoringWords.Scales.TryGetValue(word, out var scale))
        {
            factor *= scale;
            rest = rest[word.Length..].TrimStart();
        }

        return (factor, Compact(rest));
    }

    /// <summary>The year, or the first and last year, that a period names; a part of a year counts as its year.</summary>
    public static string Period(string period)
    {
        var years = Year().Matches(period);
        return years.Count == 0 ? period.Trim()
            : years[0].Value == years[^1].Value ? years[0].Value
            : $"{years[0].Value}-{years[^1].Value}";
    }

    private static string FirstWord(string text) => text.IndexOfAny([' ', '/']) is var end and >= 0 ? text[..end] : text;

    private static string ReplaceWord(string text, string word, string replacement)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                text = string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(end));
            }
        }

        return text;
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("(19|20)[0-9][0-9]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Year();
}
