using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Names;

/// <summary>Reads the words right of a figure that name what it counts: "100% [số xã có đường ô tô]", "12 xã [đạt chuẩn nông thôn mới]".</summary>
internal static class RightPhrase
{
    private const int Longest = 30;

    /// <summary>The phrase and its last token; empty where something else follows the figure.</summary>
    public static (string Phrase, int Last) Build(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int first = context.RightFirst;
        while (first <= context.RightLast && text.CueAt(first) is CueKind.OrMore or CueKind.OrLess)
        {
            first = text.MarkAt(first)!.Last + 1;
        }

        if ((text.Is(first, "của") || text.Is(first, "trong") || text.Is(first, "vào")) && text.MarkAt(first + 1) is PeriodMark || text.Is(first, "nữa") && !text.IsWord(first + 1)
            || Aspects.Follows(text, first) && context is { Figure.UnitKind: UnitKind.Percent, Tail.Verb: CueKind.Increase or CueKind.Decrease } || context is { IsCoordinated: true, Figure.UnitKind: UnitKind.Percent, Left.Length: 0 } && Aspects.Follows(text, first))
        {
            return ("", context.Figure.Last);
        }

        first = BehindAside(context, first);
        first += text.Is(first, "nữa") && text.IsWord(first + 1) ? 1 : 0; // "20 xã nữa sẽ đạt chuẩn"
        first += text.Is(first - 1, "nữa") && text.Is(first, "sẽ") ? 1 : 0;
        int at = first;
        while (at <= context.RightLast && at - first < Longest && !(IsStop(text, at, at == first) && !(at == first && SaysWhich(context, at)) && !ContinuesList(context, at, first) && !IsPurpose(context, at)))
        {
            at = (text.MarkAt(at)?.Last ?? at) + 1;
        }

        int end = context.Tail.HasFrom && at > first && text.CueAt(at - 1) is CueKind.OrMore ? text.MarkAt(at - 1)!.First : at;
        return end == first ? ("", context.Figure.Last) : (LeftPhrase.Join(text, first, end), at - 1);
    }

    /// <summary>"thêm 2 xã (Tân Hòa, Phú Lộc) về đích nông thôn mới": names in brackets behind what is counted part it from what is said of it.</summary>
    private static int BehindAside(FigureContext context, int first)
    {
        AnnotatedText text = context.Text;
        if (context.Figure.UnitKind is not UnitKind.Counter || !text.Is(first, "("))
        {
            return first;
        }

        int close = first + 1;
        while (close < context.RightLast && !text.Is(close, ")") && text.MarkAt(close) is not (FigureMark or PeriodMark))
        {
            close++;
        }

        return text.Is(close, ")") && close < context.RightLast && text.IsWord(close + 1) ? close + 1 : first;
    }

    /// <summary>"100% tố giác, tin báo tội phạm": what a percentage on the left is a share of may be a list of nouns.</summary>
    private static bool ContinuesList(FigureContext context, int at, int first)
    {
        AnnotatedText text = context.Text;
        if (!text.Is(at, ",") || at == first || context.Figure.UnitKind is not UnitKind.Percent || context.Tail.Joins && context.Left.Length > 0)
        {
            return false;
        }

        int words = 0;
        for (int i = at + 1; i <= context.RightLast && !text.Is(i, ",") && !text.Is(i, "."); i++)
        {
            if (text.MarkAt(i) is PeriodMark or FigureMark && !(text.MarkAt(i) is FigureMark f && FigureJudge.IsPartOfName(text, f))
                || IsStop(text, i, i == at + 1) || text.CueAt(i) is CueKind.Organisation or CueKind.Done || ++words > 14)
            {
                return false;
            }
        }

        return words > 0;
    }

    /// <summary>"39 HTX có sản phẩm OCOP", "4.206 hộ do phụ nữ làm chủ": what counted things have or who owns them says which they are.</summary>
    private static bool SaysWhich(FigureContext context, int at) =>
        context.Figure.UnitKind is UnitKind.Counter && context.Left.Length == 0 && context.Tail.Verb is not (CueKind.Increase or CueKind.Decrease or CueKind.DownTo or CueKind.UpTo)
        && (context.Text.CueAt(at) is CueKind.Have || context.Text.Is(at, "do") || context.Text.CueAt(at) is CueKind.VerdictMissed) && GoesOn(context.Text, (context.Text.MarkAt(at)?.Last ?? at) + 1);

    // "5 trường chưa đạt chuẩn quốc gia", but "chưa đạt kế hoạch"
    private static bool GoesOn(AnnotatedText text, int next) => text.IsWord(next) && text.MarkAt(next) is not (FigureMark or PeriodMark or CueMark { Kind: CueKind.Plan or CueKind.Aim });

    /// <summary>"phân bổ 12 tỷ đồng từ ngân sách để xây dựng trường học": what money is allotted for is part of its name.</summary>
    private static bool IsPurpose(FigureContext context, int at) =>
        context.Text.Is(at, "để") && (context.Text.Is(context.PhraseFirst, "phân") && context.Text.Is(context.PhraseFirst + 1, "bổ")
            || context.Text.Is(context.PhraseFirst, "bố") && context.Text.Is(context.PhraseFirst + 1, "trí"));

    private static bool IsStop(AnnotatedText text, int at, bool isFirst)
    {
        if (text.MarkAt(at) is FigureMark figure)
        {
            return !FigureJudge.IsPartOfName(text, figure);
        }

        if (text.MarkAt(at) is PeriodMark or DateMark)
        {
            return isFirst;
        }

        if (text.Tokens[at].Kind is TokenKind.Symbol)
        {
            return !(text.Is(at, "-") || text.Is(at, "/") || text.Is(at, "&"));
        }

        return text.CueAt(at) switch
        {
            CueKind.Versus or CueKind.Previous or CueKind.Plan or CueKind.Among or CueKind.Copula or CueKind.UpTo or CueKind.DownTo or CueKind.EqualTo or CueKind.Multiply
                or CueKind.Exceed or CueKind.Share or CueKind.Aim or CueKind.Estimate or CueKind.VerdictExceeded or CueKind.VerdictMet or CueKind.VerdictMissed
                or CueKind.Opener or CueKind.Future or CueKind.Attribution => true,
            CueKind.Connector => isFirst || !text.Is(at, "và"),
            CueKind.Increase or CueKind.Decrease or CueKind.Have => text.MarkAt(text.MarkAt(at)!.Last + 1) is FigureMark || isFirst && !text.Is(at, "nâng"), // "25 xã nâng cao"
            _ => false,
        };
    }
}
