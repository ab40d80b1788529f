using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Judgements;

/// <summary>How a figure stands in its sentence where that says that it is no statistic (<c>Lexicon/constructions.tsv</c>): "ba đơn vị này", "tại 26 tổ hợp tác", "4 nhà vườn bán trên 30 tấn quả".</summary>
internal static class Constructions
{
    private const int GroupReach = 14;
    private const int EachReach = 6;
    private const int HelperReach = 3;

    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("constructions.tsv");

    /// <summary>The token before a figure and what bounds it ("khoảng", "hơn").</summary>
    public static int Before(AnnotatedText text, FigureMark figure)
    {
        int at = figure.First - 1;
        while (text.CueAt(at) is CueKind.Above or CueKind.About or CueKind.AtLeast or CueKind.Below or CueKind.AtMost)
        {
            at = text.MarkAt(at)!.First - 1;
        }

        return at;
    }

    /// <summary>"3 đơn vị này": a group that was spoken of before.</summary>
    public static bool IsDefinite(AnnotatedText text, FigureMark figure)
    {
        for (int i = figure.NumberLast + 1; i <= figure.Last + 3 && text.IsWord(i); i++)
        {
            if (Is(text, i, "definite"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"cả 3 tiêu chí".</summary>
    public static bool IsCollective(AnnotatedText text, int before) => Is(text, before, "collective");

    /// <summary>"tại 26 tổ hợp tác", "dành cho 1 làng": where, with or for whom something is done.</summary>
    public static bool IsPrepositional(AnnotatedText text, int before) => Is(text, before, "preposition") || Is(text, before - 1, "preposition", before);

    /// <summary>"dành nguồn lực cho 14 xã", "ở 6 huyện vùng cao": for or in which areas something is done.</summary>
    public static bool IsForAreas(AnnotatedText text, FigureMark figure, int before) =>
        (Is(text, before, "area-preposition") || Is(text, before - 1, "area-preposition", before)) && figure.Unit is { } unit && AreaCounts.AreCountedBy(unit) && !AreaCounts.IsCompletedBefore(text, figure.First);

    /// <summary>"4 nhà vườn bán trên 30 tấn quả", "nơi nào thu dưới 35%": by what the members of a group were chosen.</summary>
    public static bool IsProperty(Draft draft)
    {
        (AnnotatedText text, FigureMark figure) = (draft.Text, draft.Figure);
        bool isBounded = text.CueAt(figure.First - 1) is CueKind.Above or CueKind.Below or CueKind.AtLeast or CueKind.AtMost or CueKind.From || text.CueAt(figure.Last + 1) is CueKind.OrMore or CueKind.OrLess;
        if (!isBounded || figure.UnitKind is UnitKind.Counter or UnitKind.UnknownCounter)
        {
            return false;
        }

        for (int i = figure.First - 2; i >= 0 && figure.First - i <= GroupReach && !IsStop(text, i); i--)
        {
            if (i < draft.First && text.Is(i, "và") && draft.IsNamedLikeIndicator)
            {
                return false; // "thành lập ít nhất 90 doanh nghiệp và giữ tỷ lệ hộ nghèo dưới 1%"
            }

            if (text.MarkAt(i) is FigureMark { UnitKind: UnitKind.Counter or UnitKind.UnknownCounter } group && FigureJudge.ReasonFor(text, group) is null && !text.Is(Before(text, figure), "và") || Is(text, i, "group"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"mỗi hộ 5 triệu đồng", "6 triệu đồng một vụ": what falls to one.</summary>
    public static bool IsEach(AnnotatedText text, FigureMark figure)
    {
        for (int i = figure.First - 1; i >= 0 && figure.First - i <= GroupReach && !IsStop(text, i); i--)
        {
            bool opens = i == 0 || IsStop(text, i - 1);
            if ((opens || figure.First - i <= EachReach) && Is(text, i, "each") && !Is(text, i - 1, "-"))
            {
                return !Is(text, i - 2, "mean") && !Is(text, i - 3, "mean"); // "bình quân một khách", "bình quân của một khách"
            }
        }

        return Is(text, figure.Last + 1, "each");
    }

    /// <summary>What is asked for behind "đề nghị": a change, or help from somebody ("tỉnh hỗ trợ").</summary>
    public static bool IsProposed(AnnotatedText text, int first)
    {
        bool asks = Is(text, first, "proposed");
        for (int i = first; i <= first + HelperReach && !asks; i++)
        {
            asks = Is(text, i, "helped");
        }

        return asks;
    }

    /// <summary>"14 vụ cháy rừng [làm] 3 người bị thương": the verb between two counts, in front of which the first one's noun ends; -1 where there is none.</summary>
    public static int Consequence(AnnotatedText text, int first, int last)
    {
        for (int i = first + 1; i <= last && text.IsWord(i); i++)
        {
            if (Is(text, i, "consequence"))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsStop(AnnotatedText text, int at) => text.Is(at, ",") || text.Is(at, ";") || text.Is(at, ".") || text.Is(at, ":");

    private static bool Is(AnnotatedText text, int at, string meaning, int? last = null) =>
        text.IsWord(at) && Words.TryMatchAt(text, at, out string found, out int length) && found == meaning
        && (last is null || text.Tokens[at].Start + length == text.Tokens[last.Value].End);
}
