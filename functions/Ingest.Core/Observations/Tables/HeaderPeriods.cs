using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Years;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Finds the period of a column in the words above it: the innermost that names one holds, and a part of a year takes its year from further out.</summary>
internal static partial class HeaderPeriods
{
    private static readonly string MonthWord = HeaderWords.Spelling(HeaderWord.Month);
    private static readonly string QuarterWord = HeaderWords.Spelling(HeaderWord.Quarter);

    /// <summary>The period of a path of header cells, outermost first.</summary>
    public static TimePeriod? Of(ImmutableArray<string> path, ReadingState state)
    {
        PeriodMark? part = null;
        TimePeriod? spoken = null;
        for (int level = path.Length - 1; level >= 0; level--)
        {
            AnnotatedText text = Annotate(path[level]);
            if (Named(text) is { } period)
            {
                part ??= level > 0 ? Part(Annotate(path[level - 1])) : null;
                return part?.Period is { } open && period is { IsTerm: false, IsPart: false } ? open with { StartYear = period.EndYear, EndYear = period.EndYear } : period;
            }

            part ??= Part(text);
            spoken ??= Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile);
        }

        return spoken;
    }

    /// <summary>The first period with a year of its own, else what the document makes of one that is told without ("năm nay").</summary>
    public static TimePeriod? Of(AnnotatedText text, ReadingState state) => Named(text) ?? Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile);

    /// <summary>Whether a header names a year of its own.</summary>
    public static bool NamesYear(ImmutableArray<string> path) => path.Any(level => Named(Annotate(level)) is not null);

    /// <summary>Whether a header sets a year against an earlier one ("2024/2023").</summary>
    public static bool IsRatio(string header) =>
        YearRatio().Match(header) is { Success: true } ratio && string.CompareOrdinal(ratio.Groups["year"].Value, ratio.Groups["base"].Value) > 0;

    /// <summary>A header with its short forms written out: "6T/2024" is "6 tháng 2024", "T9/2024" "tháng 9/2024", "Q1/2024" "quý 1/2024".</summary>
    private static AnnotatedText Annotate(string header)
    {
        string written = FirstMonths().Replace(header, $"${{months}} {MonthWord} ");
        return MentionFinder.Annotate(MappedText.Verbatim(Quarter().Replace(Month().Replace(written, $"{MonthWord} ${{month}}"), $"{QuarterWord} ${{quarter}}"), 0));
    }

    [GeneratedRegex(@"(?<![\p{L}\d])(?<months>\d{1,2}) ?[Tt](?![\p{L}])[/ .-]?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex FirstMonths();

    [GeneratedRegex(@"(?<![\p{L}\d])T(?<month>\d{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Month();

    [GeneratedRegex(@"(?<![\p{L}\d])Q\.? ?(?<quarter>[1-4]|I{1,3}|IV)(?![\p{L}\d])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d) ?/ ?(?<base>(19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearRatio();

    private static TimePeriod? Named(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is PeriodMark mark && mark.Relative is CueKind.None)
            {
                return mark.Period;
            }

            if (DateFinder.IsYear(text, i, out int year))
            {
                return TimePeriod.Year(year);
            }
        }

        return null;
    }

    private static PeriodMark? Part(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is PeriodMark { Relative: CueKind.SameYear, Period: { IsPart: true } } mark)
            {
                return mark;
            }
        }

        return null;
    }
}
