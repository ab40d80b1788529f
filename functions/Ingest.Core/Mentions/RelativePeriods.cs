namespace Ingest.Core.Mentions;

/// <summary>Periods that hang on when the document was written: "năm nay", "5 năm qua", "trong nhiệm kỳ", "đến nay".</summary>
internal static class RelativePeriods
{
    private const int OpeningWords = 2;
    private const int TermYears = 5;

    /// <summary>The period that starts at a token, or null.</summary>
    public static PeriodMark? At(AnnotatedText text, int i) => Counted(text, i) ?? Nowadays(text, i) ?? Spoken(text, i);

    private static PeriodMark? Counted(AnnotatedText text, int i) =>
        text.IsNumber(i) || NumberWordReader.IsDigitWord(text, i) ? FiveYears(text, i) ?? CountedYears.At(text, i) : null;

    /// <summary>"Nay tổng đàn đã 4.870 con", ", nay còn 3 ha": the time of the text, where the word opens its clause.</summary>
    private static PeriodMark? Nowadays(AnnotatedText text, int i) =>
        text.Is(i, "nay") && (i == 0 || text.Is(i - 1, ",") || text.Is(i - 1, ".") || text.Is(i - 1, ";")) ? new(i, i, null, CueKind.Now, PeriodUse.Plain, false) : null;

    /// <summary>"5 năm qua" is the term behind, "5 năm tới" the one to come; "trong 5 năm", "tính chung 5 năm" the years of a term.</summary>
    private static PeriodMark? FiveYears(AnnotatedText text, int i)
    {
        if (!(text.Is(i, "5") || text.Is(i, "05")) || !text.Is(i + 1, "năm"))
        {
            return null;
        }

        if (text.Is(i + 2, "qua"))
        {
            return new(i, i + 2, null, CueKind.PastTerm, PeriodUse.Plain, false) { Count = TermYears };
        }

        if (text.Is(i + 2, "tới"))
        {
            return new(i, i + 2, null, CueKind.NextTerm, PeriodUse.Plain, false);
        }

        bool isWhole = text.Is(i - 1, "trong") || text.Is(i - 1, "chung") || text.Is(i - 1, "kế") || text.Is(i - 1, "dồn") || text.Is(i - 1, "cả");
        isWhole |= text.IsWord(i - 1) && !text.Is(i - 1, "quân") && text.CueAt(i - 1) is CueKind.None or CueKind.Head or CueKind.Organisation or CueKind.FalseFriend && LeadsToFigure(text, i + 2);
        return isWhole && !DateFinder.IsYear(text, i + 2, out _) && !text.Is(i + 2, "liền") ? new(i, i + 1, null, CueKind.WholeTerm, PeriodUse.Plain, false) { Count = TermYears } : null;
    }

    // "Tổng vốn đầu tư 5 năm khoảng 9.400 tỷ đồng": summed up over the years of the term
    public static bool LeadsToFigure(AnnotatedText text, int at)
    {
        int first = at;
        while (at - first < 3 && text.CueAt(at) is CueKind.Reach or CueKind.Estimate or CueKind.About or CueKind.Above or CueKind.Forecast or CueKind.Copula or CueKind.Adverb or CueKind.Exceed or CueKind.Passive || text.Is(at, ":"))
        {
            at = (text.MarkAt(at)?.Last ?? at) + 1;
        }

        return text.IsNumber(at);
    }

    private static PeriodMark? Spoken(AnnotatedText text, int i) =>
        text.MarkAt(i) is CueMark { Kind: CueKind.ThisYear or CueKind.SameYear or CueKind.NextYear or CueKind.Now or CueKind.Previous or CueKind.PastTerm or CueKind.WholeTerm or CueKind.TermStart or CueKind.TermMiddle or CueKind.TermEnd or CueKind.NextTerm } cue && !DateFinder.IsYear(text, cue.Last + 1, out _)
            ? new(cue.First, cue.Last, null, cue.Kind, IsApposition(text, cue) ? PeriodUse.Name : cue.Kind is CueKind.Previous && !OpensWithLastYear(text, cue) && !PeriodUses.IsTold(text, cue.First, cue.Last) ? PeriodUse.Baseline : PeriodUse.Plain, false)
            : null;

    /// <summary>"Riêng 2026, năm đầu nhiệm kỳ, ...", "năm 2025 là năm cuối nhiệm kỳ": says of a year which of the term it is.</summary>
    private static bool IsApposition(AnnotatedText text, CueMark cue) => cue.Kind is CueKind.TermStart or CueKind.TermMiddle or CueKind.TermEnd
        && (text.Is(cue.First - 1, ",") || text.Is(cue.First - 1, "-") || text.Is(cue.First - 1, "là") || text.Is(cue.First - 1, "(")) && text.MarkAt(cue.First - 2) is PeriodMark { Relative: CueKind.None, Period.IsTerm: false };

    /// <summary>"Năm ngoái, tỉnh đón 3 triệu lượt khách.", "Khép lại năm trước, kinh tế tăng 8%": what opens the sentence is told of and compares nothing; "So với năm ngoái, ..." does.</summary>
    public static bool OpensWithLastYear(AnnotatedText text, Mark mark)
    {
        bool isYear = text.Is(mark.Last, "ngoái") || text.Is(mark.Last, "trước") && (text.Is(mark.First, "năm") || text.Is(mark.First, "cuối") && text.Is(mark.First + 1, "năm"));
        if (!isYear || text.Is(mark.First, "cùng"))
        {
            return false;
        }

        int first = mark.First;
        while (first > 0 && mark.First - first < OpeningWords && text.IsWord(first - 1) && text.CueAt(first - 1) is not (CueKind.Versus or CueKind.Connector or CueKind.Previous))
        {
            first--;
        }

        bool opens = first == 0 || text.Is(first - 1, ".");
        return opens && (first == mark.First || (text.Is(mark.Last + 1, ",") || text.CueAt(first) is CueKind.Opener or CueKind.Adverb) && text.MarkAt(first) is not FigureMark);
    }
}
