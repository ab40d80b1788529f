using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Tables;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>Finds the unit of a figure that is printed without one: in the indicator's own words, or in a notice above it.</summary>
internal static class Units
{
    // What money is counted by: "59 triệu đồng/người/năm (nghị quyết 58 triệu đồng)".
    private static readonly string[] Shares = ["/năm", "/người"];

    private const int LongestNotice = 200;

    // "Bản Phiệt 1, Bản Phiệt 2" numbers names.
    private const decimal LeastCount = 10;

    private static readonly string[] Notices = ["đơn vị", "đvt", "đ.v.t", "đv tính"];

    private static readonly string[] Rates =
        ["tỷ lệ", "tỷ trọng", "tốc độ tăng", "tốc độ phát triển", "tốc độ giảm", "nhịp độ tăng", "tăng trưởng", "mức giảm tỷ lệ", "giảm tỷ lệ", "độ che phủ", "cơ cấu", "mức tăng trưởng"];

    /// <summary>Whether a figure may be of the indicator that another figure of this unit tells of: "9,1%/năm (nghị quyết 9%)"; a figure without a unit may be.</summary>
    public static bool Fit(string? unit, string? other) => unit is null || unit == other || other is not null && Bare(unit) == Bare(other);

    private static string Bare(string unit) => Shares.Aggregate(unit, (bare, share) => bare.EndsWith(share, StringComparison.OrdinalIgnoreCase) ? bare[..^share.Length] : bare);

    /// <summary>"nâng tổng số thôn có chi bộ lên 1.251/1.292": what is counted stands behind "tổng số".</summary>
    public static string? OfHead(FigureContext context)
    {
        AnnotatedText text = context.Text;
        if (IsScore(context))
        {
            return "điểm";
        }

        if (context.Left.Length > 0 && text.Is(context.LeftLast, ":") && UnitFinder.Find(text, context.PhraseFirst - 1) is { Kind: UnitKind.Counter } counted)
        {
            return VietnameseText.Fold(counted.Text!); // "Trạm y tế: 141"
        }

        bool isItem = context.Left.Count(' ') >= (context.Figure.Value < LeastCount ? 2 : 1) && context.Figure is { Unit: null, OutOf: null, High: null } && (text.Is(context.RightFirst, ",") || text.Is(context.RightFirst, "("));
        if (isItem && context.Tail.Verb is CueKind.None or CueKind.Reach && UnitFinder.Find(text, context.PhraseFirst - 1) is { Kind: UnitKind.Counter } head && head.Text!.Length < context.Left.Length)
        {
            return VietnameseText.Fold(head.Text!); // "Doanh nghiệp thành lập mới 415, bằng 92% kế hoạch"
        }

        if (context.Left.Length > 0 && OfRelated(text, context.PhraseFirst) is { } related)
        {
            return related;
        }

        if (!text.Is(context.PhraseFirst, "số") && !text.Is(context.PhraseFirst + 1, "số") || context.Left.Length == 0)
        {
            return null;
        }

        int noun = context.PhraseFirst + (text.Is(context.PhraseFirst, "số") ? 1 : 2);
        UnitSpan unit = UnitFinder.Find(text, noun - 1);
        return unit.Kind is UnitKind.Counter or UnitKind.Measured ? unit.Text : null; // "Số bác sĩ trên 1 vạn dân: 7,7" counts bác sĩ, related to the people
    }

    /// <summary>"đón 412 nghìn lượt, kế hoạch là 500 nghìn", "17 homestay (mục tiêu 25)": the plan's bare number has the unit of the result beside it.</summary>
    public static string? OfPlanBeside(FigureContext context, Draft? anchor)
    {
        bool isPlan = anchor is { Unit: not null, Value: not null, Figure.UnitKind: not UnitKind.Percent } && context is { Left.Length: 0, Right.Length: 0, OpensClause: false } && (context.Tail.Plan || context.Tail.Aims);
        return isPlan && (context.Figure.Unit is null || anchor!.Unit!.StartsWith(context.Figure.Unit + " ", StringComparison.OrdinalIgnoreCase)) ? anchor!.Unit : null;
    }

    /// <summary>"22,8/mục tiêu 25 giường": a number before a stroke has the unit of the plan's figure behind it.</summary>
    public static string? OfPlanBehind(FigureContext context, FigureContext? next) =>
        context.Figure.Unit is null && next is { Left.Length: 0, Figure.Unit: { } unit } && context.Text.Is(context.RightFirst, "/") && (next.Tail.Plan || next.Tail.Aims) ? unit : null;

    /// <summary>"bác sĩ trên vạn dân từ 9 lên 11,8", "giường bệnh/vạn dân: 32": what is related to a number of people is counted.</summary>
    private static string? OfRelated(AnnotatedText text, int noun)
    {
        UnitSpan unit = UnitFinder.Find(text, noun - 1);
        bool isRelated = text.IsWord(noun) && UnitTable.MatchAt(text.Folded, text.Tokens[noun].Start) is { Unit.Dimension: Dimension.Ratio } whole && text.LastOf(noun, whole.Length) >= unit.Last;
        return isRelated && unit.Kind is UnitKind.Counter or UnitKind.Measured && unit.Text is { } name && !name.StartsWith('%') ? name : null;
    }

    /// <summary>"tính minh bạch 6,21 điểm; chi phí thời gian 7,05": a fraction without a unit has that of the fraction before it in its sentence.</summary>
    public static string? OfRow(FigureContext context, Draft? earlier) =>
        context.Figure is { Unit: null, OutOf: not null } && earlier is { Figure.OutOf: not null, Figure.UnitKind: UnitKind.Counter } && earlier.Text == context.Text ? earlier.Unit // "tiểu học 141/169 trường, mầm non 61/149"
        : context.Figure is { Unit: null, OutOf: null } && earlier is { Figure.UnitKind: UnitKind.Score or UnitKind.Measured or UnitKind.Percent or UnitKind.None } && earlier.Text == context.Text && IsFraction(context.Figure.Value) && IsFraction(earlier.Figure.Value) && !ClauseCutter.GoesOn(context)
            ? earlier.Unit : null;

    private static bool IsFraction(decimal value) => value != decimal.Truncate(value);

    /// <summary>"điểm số đạt 0,6812": a score counts points.</summary>
    private static bool IsScore(FigureContext context)
    {
        AnnotatedText text = context.Text;
        bool isFraction = IsFraction(context.Figure.Value) && context.Figure.UnitKind is UnitKind.None;
        bool isIndex = text.Is(context.PhraseFirst, "chỉ") && text.Is(context.PhraseFirst + 1, "số") && context.Tail.Verb is CueKind.Reach or CueKind.Copula;
        return isFraction && (isIndex || text.Is(context.PhraseFirst, "điểm") || text.Is(context.PhraseFirst, "tổng") && text.Is(context.PhraseFirst + 1, "điểm"));
    }

    /// <summary>"(Đơn vị tính: tỷ đồng)" above a table or a list, or null.</summary>
    public static string? OfNotice(string notice)
    {
        if (notice.Length > LongestNotice || !notice.Contains(':'))
        {
            return null;
        }

        string folded = VietnameseText.Fold(notice);
        foreach (string opening in Notices)
        {
            int at = folded.IndexOf(opening, StringComparison.Ordinal);
            int colon = at < 0 ? -1 : folded.IndexOf(':', at);
            if (colon >= 0 && Read(notice[(colon + 1)..]) is { } unit)
            {
                return unit;
            }
        }

        return null;
    }

    /// <summary>The unit that stands alone in brackets, in a header or behind a name, without "ĐVT:" before it; null where it is none.</summary>
    public static string? Read(string words)
    {
        int colon = words.IndexOf(':');
        string unit = words[(colon + 1)..].Trim(' ', '(', ')', '[', ']', '.', '*', '_', ';');
        bool isNotice = colon < 0 || Array.Exists(Notices, notice => VietnameseText.Fold(words).Contains(notice, StringComparison.Ordinal));
        return unit.Length > 0 && isNotice && UnitTable.Parse(unit) is not null ? unit : null;
    }

    /// <summary>What a name counts where no unit is printed: "Xã đạt chuẩn nông thôn mới" counts xã, "Số hộ nghèo" hộ; null where it counts nothing.</summary>
    public static string? OfCounted(string name)
    {
        AnnotatedText text = MentionFinder.AnnotateCues(MappedText.Verbatim(name, 0));
        int opening = HeaderWords.Read(text.Folded).Find(word => word is { Word: HeaderWord.Count, Start: 0 })?.Length ?? 0;
        int noun = text.Tokens.Count(token => token.Start < opening);
        return UnitFinder.Find(text, noun - 1) is { Kind: UnitKind.Counter } unit ? VietnameseText.Fold(unit.Text!) : OfRelated(text, noun);
    }

    /// <summary>The unit that a name implies where none is printed: rates and shares are per cent.</summary>
    public static string? OfName(string name)
    {
        string folded = VietnameseText.Fold(name);
        bool isRate = Array.Exists(Rates, rate => folded.StartsWith(rate, StringComparison.Ordinal)) && !folded.Contains("tỷ suất", StringComparison.Ordinal);
        return isRate ? "%" : null;
    }
}
