using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Years that are meant without being printed beside their figure.</summary>
internal static class SpokenYears
{
    private static readonly TokenTable<string> Appositions = CueLexicon.TokenWords("appositions.tsv");

    private const int LastDays = 25;
    private const int BudgetReach = 40;
    private const int SubjectReach = 8;

    /// <summary>"so với mức tăng 4,1% của cùng kỳ năm 2023", "của năm trước": the year that the figure compared with is of.</summary>
    public static TimePeriod? Compared(AnnotatedText text, int at, DocumentProfile profile)
    {
        bool isSame = text.MarkAt(at) is CueMark { Kind: CueKind.Previous };
        Mark? mark = text.MarkAt(isSame ? text.MarkAt(at)!.Last + 1 : at);
        return mark switch
        {
            PeriodMark { Period: { } period, Relative: CueKind.None } => period,
            PeriodMark { Relative: CueKind.Previous } when (profile.ActualPeriod?.EndYear ?? profile.ReportYear) is { } year => TimePeriod.Year(year - 1),
            _ => null,
        };
    }

    /// <summary>"So với năm 2019, năm cao nhất trước dịch với 7,1 triệu lượt, ...": what stands in apposition to the year compared with is told of it.</summary>
    public static TimePeriod? Apposed(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int at = context.LeftLast;
        while (at > context.LeftFirst && !text.Is(at, ",") && text.MarkAt(at) is not PeriodMark)
        {
            at--;
        }

        bool isNoun = text.Is(at, ",") && text.IsWord(at + 1) && Appositions.TryMatchAt(text, at + 1, out _, out _);
        return isNoun && text.MarkAt(at - 1) is PeriodMark { Use: PeriodUse.Baseline, Relative: CueKind.None, Period: { } compared } ? compared.Goal : null;
    }

    /// <summary>"tính đến ngày 15/11/2024" is of its year; "đến hết ngày 31/12", "tính đến ngày 30/6": a day without a year is of the year in which the text was written, of the year before in a text of January.</summary>
    public static TimePeriod? OfDay(AnnotatedText text, int at, DocumentProfile profile)
    {
        if (text.MarkAt(at) is not DateMark day || !IsDeadline(text, day) && !IsLongAgo(text, day, profile))
        {
            return null;
        }

        if (day.Date is { } date)
        {
            if (IsBudgetsEnd(text, day, date, profile))
            {
                return TimePeriod.Year(date.Year - 1);
            }

            return date is { Month: 12, Day: >= LastDays } || !IsDeadline(text, day) ? TimePeriod.Year(date.Year) : new(date.Year, date.Year, PeriodPart.MonthsToDate, date.Month);
        }

        // "+ đến 30/6: 50%" in a list of a year's targets is of that year.
        return day.Month == 0 || profile.ReportYear is not { } year || text.CueAt(day.First - 1) is not CueKind.Day ? null
            : TimePeriod.Year(profile.Published is { Month: <= 2 } && day.Month > 6 ? year - 1 : year);
    }

    // "phấn đấu đến 31/01/2024 đạt 100%", "tính đến 31/1/2024, giải ngân ...": the capital of a year may be spent until the end of the next January.
    private static bool IsBudgetsEnd(AnnotatedText text, DateMark day, DateOnly date, DocumentProfile profile)
    {
        if (date is not { Month: 1, Day: 31 })
        {
            return false;
        }

        bool isBudgets = profile.ReportYear == date.Year - 1;
        for (int i = Math.Max(day.First - BudgetReach, 0); !isBudgets && i < text.Tokens.Length && i - day.Last <= SubjectReach; i++)
        {
            isBudgets = text.Is(i, "giải") && text.Is(i + 1, "ngân");
        }

        return isBudgets;
    }

    // "Ngày 1/1/1997, tỉnh được tái lập; thu ngân sách vỏn vẹn 114 tỷ đồng": a day long ago that opens its sentence dates what is told there.
    private static bool IsLongAgo(AnnotatedText text, DateMark day, DocumentProfile profile)
    {
        int first = text.CueAt(day.First - 1) is CueKind.Day ? day.First - 1 : day.First;
        return day.Date is { } date && date.Year < profile.ReportYear - 1 && (first == 0 || text.Is(first - 1, "."));
    }

    private static bool IsDeadline(AnnotatedText text, DateMark day)
    {
        for (int i = day.First - 1; i >= 0 && day.First - i <= 3; i--)
        {
            if (text.Is(i, "đến") || text.Is(i, "tới") || text.Is(i, "hết") || text.Is(i, "trước") || text.MarkAt(i) is CueMark { Kind: CueKind.Day } cue && text.Is(cue.First, "đến"))
            {
                return true;
            }
        }

        return false;
    }
}
