using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Finds the years that a count of years means, seen from the report or from the year told of before.</summary>
internal static class CountedPeriods
{
    /// <summary>The period, or null where the mark counts no years or the year counted from is not known.</summary>
    public static TimePeriod? Of(PeriodMark mark, DocumentProfile profile, ReadingState? state, bool isPlanned) => profile.ReportYear is not { } report ? null : mark.Relative switch
    {
        CueKind.YearsAgo => TimePeriod.Year(report - mark.Count),
        CueKind.YearsAhead => TimePeriod.Years(report + 1, report + mark.Count),
        CueKind.YearsLater when mark.Period is { } named => named.EndYear <= report ? named : null,
        CueKind.YearsLater => Told(state) is { } told && told + mark.Count <= report ? TimePeriod.Year(told + mark.Count) : null,
        CueKind.YearsSpan when isPlanned => null,
        CueKind.YearsPast or CueKind.YearsSpan => Past(mark.Count, profile, state, report),
        _ => null,
    };

    /// <summary>The year whose end a count of years begins with: "sau 3 năm, giảm từ 12% xuống 7%" told at the end of 2018 starts in 2015.</summary>
    public static int Start(TimePeriod years, int count) => years.EndYear - count;

    // Up to the year that the results are of; a count that begins with a year named in the text takes that one in ("Năm 2011 bắt tay làm ... trong 7 năm", told in 2018).
    private static TimePeriod Past(int count, DocumentProfile profile, ReadingState? state, int report)
    {
        int end = profile.ActualPeriod is { } results && results.EndYear >= report - 1 && results.EndYear <= report ? results.EndYear : report;
        int? told = Told(state);
        if (told is { } from && from + count <= end && from + count >= end - 1)
        {
            return TimePeriod.Years(from, end);
        }

        end = told is { } until && until < end && until >= end - 1 ? until : end;
        int start = end - count + 1;
        return TimePeriod.Years(profile.Names(start) || !profile.Names(start - 1) ? start : start - 1, end);
    }

    private static int? Told(ReadingState? state) => (state?.SentencePeriod ?? state?.PeriodInParagraph(ObservationKind.Actual) ?? state?.LastPeriod(ObservationKind.Actual))?.EndYear;
}
