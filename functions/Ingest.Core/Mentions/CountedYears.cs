using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Years that are counted instead of named: "cách đây hai năm", "ba năm trước", "mười năm qua", "sau 3 năm thực hiện", "tính chung hai thập kỷ" (<c>Lexicon/counted-years.tsv</c>).</summary>
internal static class CountedYears
{
    private const int MostYears = 60;
    private const int DecadeYears = 10;
    private const int WordsBefore = 3;
    private const int RecordReach = 5;

    // Five years are those of a term (see RelativePeriods), but for "5 năm trước", "5 năm qua".
    private const int TermYears = 5;

    private static readonly ILookup<string, string> Phrases = CueLexicon.Phrases("counted-years.tsv").ToLookup(row => row.Value, row => row.Key);
    private static readonly WordTable<string> Before = Table("AgoBefore", "SpanBefore", "SinceBefore");
    private static readonly WordTable<string> Behind = Table("AgoBehind", "PastBehind", "WorkBehind", "LaterBehind", "AheadBehind", "Refused");
    private static readonly WordTable<string> Decades = Table("Decade");
    private static readonly WordTable<string> Hedges = Table("Hedge");

    /// <summary>The years counted from a token on, or null.</summary>
    public static PeriodMark? At(AnnotatedText text, int i)
    {
        if (text.MarkAt(i) is CueMark { Kind: CueKind.Previous or CueKind.Versus } || NumberWordReader.Count(text, i, out int last) is not (> 0 and <= MostYears and var count) || Unit(text, last + 1, ref count) is not { } unit || DateFinder.IsYear(text, unit + 1, out _))
        {
            return null;
        }

        int first = text.IsWord(i - 1) && Hedges.TryMatchAt(text.Folded, text.Tokens[i - 1].Start, out _, out _) ? i - 1 : i;
        (string? before, int opening) = WordsLeft(text, first);
        (string? behind, int end) = WordsRight(text, unit);
        return KindOf(text, (opening, unit), before, behind, count is TermYears) is { } kind ? new(opening, end, null, kind, PeriodUse.Plain, false) { Count = count } : null;
    }

    private static CueKind? KindOf(AnnotatedText text, (int First, int Last) years, string? before, string? behind, bool isTerm) => (before, behind) switch
    {
        (_, "Refused") => null,
        ("AgoBefore", _) or (_, "AgoBehind") => CueKind.YearsAgo,
        (_, "AheadBehind") => CueKind.YearsAhead,
        _ when IsRecord(text, years.First) => null,
        (_, "PastBehind") => CueKind.YearsPast,
        (null, "LaterBehind") => CueKind.YearsLater,
        _ when isTerm => null,
        ("SinceBefore", "WorkBehind") => CueKind.YearsPast,
        ("SinceBefore", _) => text.Is(years.Last + 1, ",") ? CueKind.YearsPast : null,
        ("SpanBefore", _) => CueKind.YearsSpan,
        (_, "WorkBehind") when IsOpening(text, years.First) => CueKind.YearsSpan,
        _ => IsSubject(text, years) ? CueKind.YearsSpan : null,
    };

    // "Mười năm, 17.800 ha rừng mất"; "Tổng vốn huy động ba năm ước 71.200 tỷ đồng"
    private static bool IsSubject(AnnotatedText text, (int First, int Last) years) => IsOpening(text, years.First) && text.Is(years.Last + 1, ",")
        || text.IsWord(years.First - 1) && text.CueAt(years.First - 1) is CueKind.None or CueKind.Head or CueKind.Organisation or CueKind.FalseFriend && RelativePeriods.LeadsToFigure(text, years.Last + 1);

    // "cao nhất trong 15 năm qua", "lần đầu tiên sau 4 năm": how rare something is.
    private static bool IsRecord(AnnotatedText text, int first)
    {
        for (int at = first - 1; at >= 0 && first - at <= RecordReach; at--)
        {
            if (text.Is(at, "nhất") || text.Is(at, "kỷ") && text.Is(at + 1, "lục") || text.Is(at, "lần") && text.Is(at + 1, "đầu"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpening(AnnotatedText text, int first) => first == 0 || text.Is(first - 1, ".") || text.Is(first - 1, ",") || text.Is(first - 1, ";");

    // "hai năm", "hai năm rưỡi", "ba thập kỷ"
    private static int? Unit(AnnotatedText text, int at, ref int count)
    {
        if (text.Is(at, "năm"))
        {
            count += text.Is(at + 1, "rưỡi") ? 1 : 0;
            return text.Is(at + 1, "rưỡi") ? at + 1 : at;
        }

        if (!text.IsWord(at) || !Decades.TryMatchAt(text.Folded, text.Tokens[at].Start, out _, out int length))
        {
            return null;
        }

        count *= DecadeYears;
        return text.LastOf(at, length);
    }

    private static (string? Name, int First) WordsLeft(AnnotatedText text, int first)
    {
        for (int at = Math.Max(first - WordsBefore, 0); at < first; at++)
        {
            if (text.IsWord(at) && Before.TryMatchAt(text.Folded, text.Tokens[at].Start, out string name, out int length) && text.LastOf(at, length) == first - 1)
            {
                return (name, at);
            }
        }

        return (null, first);
    }

    private static (string? Name, int Last) WordsRight(AnnotatedText text, int unit) =>
        !text.IsWord(unit + 1) || !Behind.TryMatchAt(text.Folded, text.Tokens[unit + 1].Start, out string name, out int length) ? (null, unit)
        : (name, name is "WorkBehind" or "Refused" ? unit : text.LastOf(unit + 1, length));

    private static WordTable<string> Table(params string[] names) => new(names.SelectMany(name => Phrases[name].Select(phrase => KeyValuePair.Create(phrase, name))));
}
