using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Progress;

/// <summary>The years that a term counts.</summary>
internal static class TermYears
{
    private const int YearsBetweenCongresses = 5;

    /// <summary>No plan runs longer ("tầm nhìn đến năm 2050"): a longer span is a misreading, and not worth a loop.</summary>
    private const int LongestTerm = 60;

    /// <summary>
    /// The years of a period. A Party term is named after its two congresses, of which the first is held late in its year: "nhiệm kỳ 2020-2025" has the plan years 2021 to 2025.
    /// </summary>
    public static IEnumerable<TimePeriod> Of(TimePeriod term)
    {
        var isPartyTerm = term.EndYear - term.StartYear == YearsBetweenCongresses && term.StartYear % YearsBetweenCongresses == 0;
        var first = isPartyTerm ? term.StartYear + 1 : term.StartYear;
        return Enumerable.Range(first, Math.Clamp(term.EndYear - first + 1, 0, LongestTerm)).Select(TimePeriod.Year);
    }
}
