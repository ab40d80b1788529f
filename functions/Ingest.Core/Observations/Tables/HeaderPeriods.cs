using System.Collections.Immutable;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Finds the period of a column in the words above it: the innermost that names one holds, and a part of a year takes its year from further out.</summary>
internal static class HeaderPeriods
{
    /// <summary>The period of a path of header cells, outermost first.</summary>
    public static TimePeriod? Of(ImmutableArray<string> path, ReadingState state)
    {
        PeriodMark? part = null;
        TimePeriod? spoken = null;
        for (int level = path.Length - 1; level >= 0; level--)
        {
            AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(path[level], 0));
            if (Named(text) is { } period)
            {
                part ??= level > 0 ? Part(MentionFinder.Annotate(MappedText.Verbatim(path[level - 1], 0))) : null;
                return part?.Period is { } open && period is { IsTerm: false, IsPart: false } ? open with { StartYear = period.EndYear, EndYear = period.EndYear } : period;
            }

            part ??= Part(text);
            spoken ??= Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile);
        }

        return spoken;
    }

    /// <summary>The first period with a year of its own, else what the document makes of one that is told without ("năm nay").</summary>
    public static TimePeriod? Of(AnnotatedText text, ReadingState state) => Named(text) ?? Periods.Last(text, 0, text.Tokens.Length - 1, state.Profile);

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
