using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Years that a period without a year gets from the one named before it in its sentence.</summary>
internal static class RelatedYears
{
    /// <summary>The year of a part told without one: "năm 2020 và quý I" joins the beginning of the next year, "Năm 2016 phấn đấu thu 2.200 tỷ đồng, sáu tháng qua thu được 1.031 tỷ đồng" tells of the year named.</summary>
    public static int? OfPart(AnnotatedText text, Sentence sentence, PeriodMark part)
    {
        bool isPart = part is { Relative: CueKind.SameYear, Use: PeriodUse.Plain, IsDeadline: false, Period.IsPart: true };
        if (!isPart || Before(text, sentence, part, IsYear) is not { Period: { } year } named)
        {
            return null;
        }

        bool isJoined = text.Is(part.First - 1, "và") && named.Last == part.First - 2;
        bool isTold = ClauseKinds.FiguresBehind(text, part.Last, sentence.Last) > 0 && IsFigureBetween(text, named, part);
        return isJoined ? year.EndYear + 1 : isTold ? year.EndYear : null;
    }

    /// <summary>"Kế hoạch năm 2015 là 26 trường, đến ngày 31/10 mới có 15 trường": a day told of behind the plan of a year lies in it.</summary>
    public static int? OfDay(AnnotatedText text, Sentence sentence, DateMark day) =>
        day.Month > 0 && ClauseKinds.FiguresBehind(text, day.Last, sentence.Last) > 0 && Before(text, sentence, day, IsYear) is { Period: { } year } named && IsFigureBetween(text, named, day) ? year.EndYear : null;

    /// <summary>"quý I năm nay chỉ là 48,7%, nhích lên từ 31,5% của quý I/2023": the same part of an earlier year.</summary>
    public static bool IsSameTime(AnnotatedText text, Sentence sentence, PeriodMark mark) => mark.Period is { IsPart: true } part
        && Before(text, sentence, mark, before => before is { Relative: CueKind.SameYear or CueKind.ThisYear, Use: PeriodUse.Plain, Period: { } own } && own.Part == part.Part && own.Number == part.Number) is not null;

    /// <summary>"Năm 2016, thu nhập bằng 1,4 lần năm 2013": the year compared with is no neighbour of the one told of.</summary>
    public static bool IsFarBehind(AnnotatedText text, Sentence sentence, PeriodMark mark) =>
        mark.Period is { } compared && Before(text, sentence, mark, IsYear) is { Period: { } told } && told.StartYear - compared.EndYear > 1;

    private static bool IsYear(PeriodMark mark) => mark is { Relative: CueKind.None, Use: PeriodUse.Plain, Period: { IsTerm: false, IsPart: false } };

    private static bool IsFigureBetween(AnnotatedText text, Mark first, Mark last) => Enumerable.Range(first.Last, last.First - first.Last).Any(i => text.MarkAt(i) is FigureMark);

    private static PeriodMark? Before(AnnotatedText text, Sentence sentence, Mark mark, Predicate<PeriodMark> isMeant)
    {
        for (int i = mark.First - 1; i >= sentence.First; i--)
        {
            if (text.MarkAt(i) is PeriodMark before && isMeant(before))
            {
                return before;
            }
        }

        return null;
    }
}
