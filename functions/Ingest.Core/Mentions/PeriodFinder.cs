using Ingest.Core.Observations;

namespace Ingest.Core.Mentions;

/// <summary>Finds the periods of a text ("năm 2024", "giai đoạn 2021-2025", "quý I/2019", "9 tháng đầu năm", "năm nay") and says how each is used.</summary>
internal static class PeriodFinder
{
    private const int FirstBareYear = 1990;
    private const int LastBareYear = 2050;

    public static void Lay(AnnotatedText text)
    {
        AnaphoricYears anaphors = new(text);
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is DateMark day)
            {
                anaphors.Note(day);
                continue;
            }

            if ((Part(text, i) ?? Years(text, i) ?? anaphors.At(i) ?? RelativePeriods.At(text, i)) is { } mark)
            {
                mark = PeriodUses.Judge(text, anaphors.Count(mark));
                anaphors.Note(mark);
                text.Lay(mark);
                i = mark.Last;
            }
        }
    }

    /// <summary>One year, or years joined into a span.</summary>
    private static PeriodMark? Years(AnnotatedText text, int i)
    {
        if (!DateFinder.IsYear(text, i, out int year) || IsPriceBasis(text, i))
        {
            return null;
        }

        int joint = i + 1;
        bool isJoined = IsJoint(text, joint);
        int second = joint + (text.Is(joint + 1, "năm") || text.Is(joint + 1, "hết") ? 2 : 1);
        if (isJoined && DateFinder.IsYear(text, second, out int end) && end > year && end - year <= 30)
        {
            int first = FirstOf(text, i);
            CueKind relative = text.CueAt(first) is CueKind.PastTerm ? CueKind.PastTerm : CueKind.None;
            bool isSeason = IsSeason(text, i, end - year);
            return new(first, second, isSeason ? TimePeriod.Year(end) : TimePeriod.Years(year, end), relative, PeriodUse.Plain, false) { IsSchoolYear = isSeason && text.Is(i - 1, "học") };
        }

        return IsIntroduced(text, i) && !IsBirth(text, i - 2) ? new(FirstOf(text, i), i, TimePeriod.Year(year), CueKind.None, PeriodUse.Plain, IsDeadline(text, i)) : null;
    }

    /// <summary>"(giá 2010)", "giá so sánh 1994": the prices of that year, not its figure.</summary>
    private static bool IsPriceBasis(AnnotatedText text, int i) =>
        text.Is(i - 1, "giá") || (text.Is(i - 1, "sánh") || text.Is(i - 1, "định") || text.Is(i - 1, "gốc")) && (text.Is(i - 2, "so") || text.Is(i - 2, "ss") || text.Is(i - 2, "cố") || text.Is(i - 2, "năm"));

    // "(sinh năm 1975)", "anh Nam sinh năm 1980", not "nước hợp vệ sinh năm 2024".
    private static bool IsBirth(AnnotatedText text, int at) => text.Is(at, "sinh") && (!text.IsWord(at - 1) || char.IsUpper(text.Written[text.Tokens[at - 1].Start]));

    /// <summary>A school year, and a crop that is sown in one year and reaped in the next ("vụ đông xuân 2023 - 2024"), are told of when they end.</summary>
    private static bool IsSeason(AnnotatedText text, int year, int years) =>
        years == 1 && (text.Is(year - 1, "học") || text.Is(year - 1, "xuân") || text.Is(year - 1, "vụ") || text.Is(year - 1, "mùa") || text.Is(year - 1, "ép"));

    /// <summary>Quarters, months and the first months of a year.</summary>
    private static PeriodMark? Part(AnnotatedText text, int i) => text.CueAt(i) switch
    {
        CueKind.Quarter => Numbered(text, i, PeriodPart.Quarter, 4),
        CueKind.Month => Numbered(text, i, PeriodPart.Month, 12),
        _ when text.CueAt(i + 1) is CueKind.FirstMonths or CueKind.LastMonths or CueKind.Month && MonthsAt(text, i) > 0 => Months(text, i),
        _ => null,
    };

    private static PeriodMark? Numbered(AnnotatedText text, int i, PeriodPart part, int limit)
    {
        if (part is PeriodPart.Month && DateFinder.IsMonthOfYear(text, i + 1, out int month, out int monthYear))
        {
            return new(i, i + 1, new TimePeriod(monthYear, monthYear, part, month), CueKind.None, PeriodUse.Plain, false);
        }

        int number = Roman(text.Folds(i + 1)) is > 0 and var roman ? roman : text.IsNumber(i + 1) && int.TryParse(text.Folds(i + 1), out int digits) ? digits : 0;
        if (number < 1 || number > limit)
        {
            return null;
        }

        int yearAt = text.Is(i + 2, "/") || text.Is(i + 2, "-") || text.Is(i + 2, "năm") ? i + 3 : i + 2;
        bool hasYear = DateFinder.IsYear(text, yearAt, out int year);
        bool isDeadline = text.Is(i - 1, "đến") || text.Is(i - 1, "hết") || text.Is(i - 1, "trước") || text.Is(i - 1, "trong");
        return new(i, hasYear ? yearAt : i + 1, new TimePeriod(year, year, part, number), hasYear ? CueKind.None : CueKind.SameYear, PeriodUse.Plain, isDeadline);
    }

    private static PeriodMark? Months(AnnotatedText text, int i)
    {
        int months = MonthsAt(text, i);
        if (months is < 1 or > 12)
        {
            return null;
        }

        CueMark cue = (CueMark)text.MarkAt(i + 1)!;
        int yearAt = text.Is(cue.Last + 1, "/") || text.Is(cue.Last + 1, "năm") ? cue.Last + 2 : cue.Last + 1;
        bool hasYear = DateFinder.IsYear(text, yearAt, out int year);
        bool isBare = cue.Kind is CueKind.Month;
        if (isBare && !hasYear && !IsReportedMonths(text, i, cue.Last, months))
        {
            return null;
        }

        return new(i, hasYear ? yearAt : cue.Last, PeriodOf(year, months, cue.Kind), hasYear ? CueKind.None : CueKind.SameYear, PeriodUse.Plain, false) { IsRest = cue.Kind is CueKind.LastMonths };
    }

    /// <summary>"6 tháng cuối năm" is the second half and "3 tháng cuối năm" the last quarter; other last months have no period of their own and count to the year.</summary>
    private static TimePeriod PeriodOf(int year, int months, CueKind cue) => (months, cue) switch
    {
        (6, CueKind.LastMonths) => new(year, year, PeriodPart.Half, 2),
        (3, CueKind.LastMonths) => new(year, year, PeriodPart.Quarter, 4),
        (_, CueKind.LastMonths) => TimePeriod.Year(year),
        (6, _) => new(year, year, PeriodPart.Half, 1),
        _ => new(year, year, PeriodPart.MonthsToDate, months),
    };

    private static int MonthsAt(AnnotatedText text, int i) => NumberWordReader.Count(text, i, out int last) is var months && last == i ? months : 0;

    /// <summary>"9 tháng, thu ngân sách ..." reports January to September; "thời hạn 9 tháng", "9 tháng tuổi" are durations.</summary>
    private static bool IsReportedMonths(AnnotatedText text, int i, int last, int months) =>
        (months is 3 or 6 or 9 or 10 or 11 || IsOver(text, i, last)) && text.CueAt(i - 1) is not (CueKind.Above or CueKind.Below or CueKind.About or CueKind.AtMost or CueKind.From or CueKind.UpToEnd)
        && !text.Is(i - 1, "hạn") && !text.Is(i - 1, "vòng") && !text.Is(i - 1, "tù") && !text.Is(i - 1, "gian") && !text.Is(i - 1, "dài")
        && !text.Is(last + 1, "tuổi") && !text.Is(last + 1, "liên") && !text.Is(last + 1, "tù") && !text.Is(last + 1, "trở") && !text.Is(last + 1, "/") && !text.Is(i - 1, "-");

    // "Hết tám tháng, thu ngân sách ..."
    private static bool IsOver(AnnotatedText text, int i, int last) => text.Is(last + 1, ",") && (text.Is(i - 1, "hết") || text.Is(i - 1, "qua") || text.Is(i - 1, "sau") || text.Is(i - 1, "chung"));

    private static int FirstOf(AnnotatedText text, int year)
    {
        int first = year;
        while (text.MarkAt(first - 1) is CueMark { Kind: CueKind.Year or CueKind.Term or CueKind.PastTerm or CueKind.ThisYear or CueKind.SameYear or CueKind.NextYear or CueKind.From } cue && !text.Is(cue.First - 1, "/"))
        {
            first = cue.First;
        }

        bool isCounted = first < year && text.Is(first, "năm") && (text.IsNumber(first - 1) && text.Tokens[first - 1].Length <= 2 || NumberWordReader.IsDigitWord(text, first - 1) && IsJoint(text, year + 1));
        return !isCounted ? first : text.Is(first - 2, "trong") ? first - 2 : first - 1; // "trong ba năm 2021 - 2023"
    }

    private static bool IsIntroduced(AnnotatedText text, int i) =>
        text.CueAt(i - 1) is CueKind.Year or CueKind.Term or CueKind.ThisYear or CueKind.SameYear or CueKind.NextYear or CueKind.Previous or CueKind.Plan or CueKind.UpToEnd
            or CueKind.Estimate or CueKind.Forecast or CueKind.Done or CueKind.Aim or CueKind.Adverb or CueKind.Versus or CueKind.Result or CueKind.From or CueKind.IndexName or CueKind.FirstMonths or CueKind.LastMonths
        || text.CueAt(i - 1) is CueKind.Opener && text.Is(i - 1, "riêng") || text.Is(i - 1, "rồi") || text.Is(i - 1, "sang")
        || text.Is(i - 1, "(") && (text.Is(i + 1, ")") || text.Is(i + 1, ":")) || text.MarkAt(i - 1) is PeriodMark || IsBareYear(text, i) || ((text.Is(i - 1, ",") || text.Is(i - 1, "và")) && text.MarkAt(i - 2) is PeriodMark { Relative: CueKind.None });

    // "nhiệm vụ kinh tế - xã hội 2023", "hơn 2019", "GDP 2018": years that concern plans and results need no "năm" before them.
    private static bool IsBareYear(AnnotatedText text, int i) =>
        DateFinder.IsYear(text, i, out int year) && year is >= FirstBareYear and <= LastBareYear && text.IsWord(i - 1) && !text.IsGlued(i - 1)
        && text.CueAt(i - 1) is CueKind.None or CueKind.Head or CueKind.Organisation or CueKind.PlanTopic or CueKind.Result or CueKind.Above or CueKind.FalseFriend
        && !text.Is(i + 1, "/") && !text.Is(i + 1, "-") && !text.Is(i + 1, "%") && UnitFinder.Find(text, i).Kind is UnitKind.None or UnitKind.UnknownCounter;

    private static bool IsJoint(AnnotatedText text, int token) => text.Is(token, "-") || text.Is(token, "đến") || text.Is(token, "tới");

    /// <summary>"đến năm 2030", "đến hết năm 2025", "vào năm 2030".</summary>
    private static bool IsDeadline(AnnotatedText text, int i)
    {
        int at = FirstOf(text, i) - 1;
        bool isVision = text.Is(at, "hướng") && text.Is(at - 1, "định") || text.Is(at, "nhìn") && text.Is(at - 1, "tầm"); // "định hướng 2030"
        return isVision || text.Is(at + 1, "vào") || text.Is(at, "đến") || text.Is(at, "tới") || text.Is(at, "vào") || text.Is(at, "hết") || text.Is(i - 1, "đến");
    }

    private static int Roman(ReadOnlySpan<char> folded) => folded switch
    {
        "i" => 1,
        "ii" => 2,
        "iii" => 3,
        "iv" => 4,
        _ => 0,
    };
}
