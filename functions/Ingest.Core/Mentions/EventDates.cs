using Ingest.Core.Observations;

namespace Ingest.Core.Mentions;

/// <summary>Tells years that date an event (<c>Lexicon/events.tsv</c>): "Được công nhận nông thôn mới năm 2015, xã ...", "các chỉ tiêu đã quyết nghị tháng 12/2022: ...".</summary>
internal static class EventDates
{
    /// <summary>Words between the event and its year: what was founded, built, recognised.</summary>
    private const int ObjectReach = 9;

    private const int SubjectReach = 6;
    private const int WhenReach = 4;
    private const int FirstMonthOfNextPlan = 11;
    private const string Paper = "Paper";
    private const string When = "When";
    private const string Joint = "Joint";

    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("events.tsv");

    /// <summary>Whether a period only dates the event before it.</summary>
    public static bool Holds(AnnotatedText text, PeriodMark mark)
    {
        if (mark is not { Relative: CueKind.None, Period: { IsTerm: false } period, IsSchoolYear: false } || !EndsPhrase(text, mark.Last + 1))
        {
            return false;
        }

        for (int at = mark.First - 1; at >= 0 && mark.First - at <= ObjectReach && text.IsWord(at) && text.MarkAt(at) is not PeriodMark && text.CueAt(at) is not CueKind.Versus; at--)
        {
            if (WordAt(text, at) is { } name && name is not (When or Joint))
            {
                return IsTold(text, at, name is Paper) && (name is Paper ? IsNear(text, at, mark) && (!text.Is(mark.Last + 1, ":") || IsLate(text, mark, period)) : !text.Is(mark.Last + 1, ":"));
            }
        }

        return false;
    }

    // "... năm 2022 đạt 40 dự án" is told of the year itself.
    private static bool EndsPhrase(AnnotatedText text, int next) => next >= text.Tokens.Length || text.Is(next, ",") || text.Is(next, ".") || text.Is(next, ":") || text.Is(next, ";") || text.Is(next, ")");

    // "12 xã được công nhận năm 2022" counts those of the year, "phấn đấu được công nhận năm 2025" is a plan for it, "khi mới tái lập năm 1997, ..." tells of that time.
    private static bool IsTold(AnnotatedText text, int verb, bool isPaper)
    {
        for (int at = verb - 1; at >= 0 && verb - at <= SubjectReach && text.Tokens[at].Kind is not TokenKind.Symbol; at--)
        {
            if (text.IsNumber(at) || !isPaper && text.CueAt(at) is CueKind.Aim or CueKind.Future or CueKind.Forecast or CueKind.Head || verb - at <= WhenReach && WordAt(text, at) is When)
            {
                return false;
            }
        }

        return true;
    }

    // "HĐND thông qua các chỉ tiêu phát triển năm 2024" plans the year.
    private static bool IsNear(AnnotatedText text, int verb, PeriodMark mark)
    {
        int at = mark.First - 1;
        while (at > verb && WordAt(text, at) is Joint)
        {
            at--;
        }

        return at - verb <= 1;
    }

    // What was adopted in the last months of a year is meant for the next.
    private static bool IsLate(AnnotatedText text, PeriodMark mark, TimePeriod period) => period is { Part: PeriodPart.Month, Number: >= FirstMonthOfNextPlan } || text.Is(mark.First, "cuối") || text.Is(mark.First - 1, "cuối");

    private static string? WordAt(AnnotatedText text, int at) => text.IsWord(at) && Words.TryMatchAt(text, at, out string name, out _) ? name : null;
}
