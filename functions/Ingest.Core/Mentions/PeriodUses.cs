namespace Ingest.Core.Mentions;

/// <summary>Says how a period is used: a year compared with, or one inside a name, is not the year of the figure beside it.</summary>
internal static class PeriodUses
{
    private const int NameReach = 25;
    private const int YearReach = 3;

    // "Luật Bảo vệ môi trường 2020"
    private const int LawReach = 7;

    public static PeriodMark Judge(AnnotatedText text, PeriodMark mark)
    {
        if (mark.Use is not PeriodUse.Plain)
        {
            return mark;
        }

        PeriodUse use = IsCompared(text, mark) ? PeriodUse.Baseline
            : IsPlanYear(text, mark) ? PeriodUse.PlanYear
            : IsName(text, mark) ? PeriodUse.Name
            : EventDates.Holds(text, mark) ? PeriodUse.Event
            : PeriodUse.Plain;
        return mark with { Use = use };
    }

    /// <summary>"..., cùng kỳ năm trước đạt 58,9%", "(cùng kỳ 61,2%)": an earlier period of which the clause tells compares nothing.</summary>
    public static bool IsTold(AnnotatedText text, int first, int last)
    {
        first = text.MarkAt(first - 1) is PeriodMark { Relative: CueKind.Previous } before ? before.First : first; // "cùng thời điểm năm ngoái"
        bool isYear = text.Is(first, "cùng") || text.Is(first, "năm") || text.Is(last, "ngoái");
        bool opens = text.Is(first - 1, ",") || text.Is(first - 1, ";") || text.Is(first - 1, "(") || text.Is(first - 1, "khi");
        bool isLastYear = text.Is(last, "ngoái") && !text.Is(first, "cùng") && text.IsWord(first - 1) && !text.Is(first - 1, "hơn") && !text.Is(first - 1, "kém") && !text.Is(first - 1, "bằng") && !text.Is(first - 1, "của")
            && text.CueAt(first - 1) is not (CueKind.Versus or CueKind.Connector or CueKind.Above or CueKind.Increase or CueKind.Decrease or CueKind.Previous) && text.IsWord(last + 1);
        return isYear && isLastYear || isYear && opens && (text.IsNumber(last + 1) || text.CueAt(last + 1) is CueKind.Reach or CueKind.Copula or CueKind.DownTo or CueKind.Have || text.Is(first - 1, "(") && text.CueAt(last + 1) is CueKind.Increase or CueKind.Decrease);
    }

    /// <summary>"so với (cùng kỳ, thực hiện) năm 2022"; but "so với mục tiêu năm 2023 là 5.000" names the year of what follows.</summary>
    private static bool IsCompared(AnnotatedText text, PeriodMark mark)
    {
        if ((text.Is(mark.First - 1, "hơn") || text.Is(mark.First - 1, "kém")) && text.Is(mark.Last + 1, "là") && text.IsWord(mark.First - 2))
        {
            return true; // "cao hơn năm 2019 là 12 triệu đồng"
        }

        if (IsTold(text, mark.First, mark.Last) || RelativePeriods.OpensWithLastYear(text, mark) || text.Is(mark.Last + 1, "là") || text.Is(mark.Last + 1, "(") || text.Is(mark.First - 1, "("))
        {
            return false;
        }

        if (text.MarkAt(mark.First - 1) is CueMark { Kind: CueKind.Previous } previous && (text.Is(previous.First - 1, "(") || text.Is(previous.First - 1, ";") || IsTold(text, previous.First, mark.Last)))
        {
            return false;
        }

        if (text.CueAt(mark.First) is CueKind.Previous || text.Is(mark.First - 1, "hơn") || text.Is(mark.First - 1, "kém"))
        {
            return !(mark.First == 0 || text.Is(mark.First - 1, "."));
        }

        // "cao hơn năm 2025 31,6%", "gấp 1,6 lần năm 2024"
        if (text.Is(mark.First - 1, "hơn") || text.Is(mark.First - 1, "kém") || text.Is(mark.First - 1, "lần") && text.IsNumber(mark.First - 2) || text.Is(mark.First - 1, "đôi"))
        {
            return true;
        }

        for (int at = mark.First - 1; at >= 0 && mark.First - at <= 8 && text.Tokens[at].Kind is not TokenKind.Number; at--)
        {
            if (text.CueAt(at) is CueKind.Versus or CueKind.Previous)
            {
                return !text.Is(at + 1, "sánh"); // "giá so sánh 2010" is a price basis
            }

            if (text.Tokens[at].Kind is TokenKind.Symbol || text.CueAt(at) is CueKind.Reach)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsPlanYear(AnnotatedText text, PeriodMark mark)
    {
        if (text.MarkAt(mark.First - 1) is not CueMark { Kind: CueKind.Plan } plan)
        {
            return false;
        }

        int before = plan.First - 1;
        return text.Is(before, "%") || text.CueAt(before) is CueKind.Versus;
    }

    // "Luật Đất đai năm 2024", "giá so sánh năm 2010"; but "Nghị quyết năm 2024" is the plan of that year.
    private static bool HoldsYear(AnnotatedText text, int head) =>
        text.Is(text.MarkAt(head)!.First, "luật") || text.Is(text.MarkAt(head)!.First, "giá") || text.Is(text.MarkAt(head)!.First, "theo") || text.Is(text.MarkAt(head)!.First, "chuẩn")
        || text.IsNumber(text.MarkAt(head)!.Last + 1);

    private static bool LeadsToAmount(AnnotatedText text, int at)
    {
        int number = text.CueAt(at) is CueKind.Above or CueKind.About or CueKind.Reach or CueKind.Copula or CueKind.Estimate ? text.MarkAt(at)!.Last + 1 : at;
        return text.IsNumber(number) && !DateFinder.IsYear(text, number, out _) && !text.Is(number + 1, "/");
    }

    /// <summary>A span of years behind the name of a document or programme; a single year only behind a law, a standard or a price basis.</summary>
    private static bool IsName(AnnotatedText text, PeriodMark mark)
    {
        bool isSpan = mark.Period is { IsTerm: true } || mark.IsDeadline;
        if (mark.IsDeadline && (text.CueAt(mark.Last + 1) is CueKind.Aim or CueKind.Copula || text.IsNumber(mark.First - 2) && text.CueAt(mark.First - 3) is not CueKind.Ordinal))
        {
            // "Chiến lược đến năm 2030 đặt ra 45%", "giao tỉnh 40.000 ha vào năm 2030" say by when.
            return false;
        }

        if (mark.Period is { IsTerm: true } && LeadsToAmount(text, mark.Last + 1))
        {
            return false; // "vốn huy động cho chương trình giai đoạn 2011 - 2014 hơn 67 tỷ đồng"
        }

        for (int at = mark.First - 1; at >= 0 && mark.First - at <= NameReach; at--)
        {
            switch (text.CueAt(at))
            {
                case CueKind.NameHead when text.Is(at, "chuẩn") && text.Is(at - 1, "đạt"):
                    return false; // "đạt chuẩn nông thôn mới vào năm 2027"
                case CueKind.NameHead:
                    return isSpan || mark.First - at <= (text.Is(at, "luật") ? LawReach : YearReach) && HoldsYear(text, at);
                case CueKind.Reach or CueKind.Aim or CueKind.Increase or CueKind.Decrease or CueKind.UpTo or CueKind.DownTo or CueKind.Done or CueKind.Attribution or CueKind.Assigned:
                    return false;
            }

            bool isStop = text.Is(at, "để") || text.Is(at, ";") || text.Is(at, ":") || text.Is(at, ".") || text.Is(at, "(") || text.Is(at, ")");
            if (isStop || (text.MarkAt(at) is PeriodMark { Use: PeriodUse.Plain }) || text.IsNumber(at) && text.Is(at + 1, "%"))
            {
                return false;
            }

            if (text.MarkAt(at) is PeriodMark { Use: PeriodUse.Name })
            {
                return true;
            }

            if (text.Is(at, ",") && (mark.IsDeadline && mark.First - at <= 2 || mark.First - at == 1 && text.IsWord(mark.Last + 1)))
            {
                return false; // "Theo nghị quyết của Tỉnh ủy, đến năm 2025 ...", "Theo đề án, giai đoạn 2021 - 2025 trồng ..."
            }

            if (text.Is(at, ",") && !(mark.IsDeadline || text.CueAt(mark.First) is CueKind.Term))
            {
                return false;
            }
        }

        return false;
    }
}
