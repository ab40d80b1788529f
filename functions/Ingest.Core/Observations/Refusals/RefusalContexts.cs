using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Refusals;

/// <summary>Tells from the words beside a figure that it measures a gift, a price, a project, a crime and no goal (<c>Lexicon/refusal-contexts.tsv</c>).</summary>
internal static class RefusalContexts
{
    private const int Reach = 14;
    private const int SentenceReach = 60;

    private static readonly TokenTable<string> Table = new(CueLexicon.Phrases("refusal-contexts.tsv").DistinctBy(pair => pair.Key));

    /// <summary>The last such reason left of a draft's figure or inside its evidence, or null.</summary>
    public static string? ReasonFor(Draft draft)
    {
        AnnotatedText text = draft.Text;
        int last = OwnLast(text, draft.Figure.Last, Math.Min(draft.Last, text.Tokens.Length - 1));
        string? nearest = null;
        for (int i = Math.Min(Start(text, draft.Figure.First), draft.First); i <= last; i++)
        {
            if (!text.IsWord(i) || !Table.TryMatchAt(text, i, out string reason, out int length))
            {
                continue;
            }

            bool isName = reason is "person" && i > 0 && text.IsWord(i - 1) && char.IsUpper(text.Written[text.Tokens[i].Start]);
            isName |= reason is "standard" && i > 0 && text.IsWord(i - 1) && IsCapital(text, i); // "đền Trần" is no ceiling
            isName |= reason is "person" && Speaks(text, i, draft.Figure.First) || reason is "meeting" && IsReported(text, i, draft.Figure.First);
            isName |= reason is "sport" && (IsCapital(text, i - 1) || IsCapital(text, text.LastOf(i, length) + 1)); // "Ghi Đông"
            bool isNoLength = reason is "distance" && UnitTable.Parse(draft.Unit ?? "") is not { Dimension: Dimension.Length };
            bool isNoExtent = reason is "extent" && UnitTable.Parse(draft.Unit ?? "") is not { Dimension: Dimension.Area };
            nearest = reason is "-" or "speech" || isName || isNoLength || isNoExtent ? nearest : reason; // "núi Bà Rá" is no lady
            i = Math.Min(text.LastOf(i, length), last);
        }

        return nearest ?? (IsTaleOfOne(text, draft.Figure.First) || SpeaksOfOnesOwn(text, last + 1) ? "person" : null);
    }

    // "215.000 tấn, trị giá 112 triệu USD, giảm 9%": what stands behind a comma and before another figure is said of that one.
    private static int OwnLast(AnnotatedText text, int figure, int last)
    {
        int comma = -1;
        for (int i = figure + 1; i <= last; i++)
        {
            if (comma >= 0 && text.MarkAt(i) is FigureMark)
            {
                return comma;
            }

            comma = comma < 0 && text.Is(i, ",") ? i : comma;
        }

        return last;
    }

    /// <summary>"Ông Trần Văn Út vay 50 triệu đồng, nay thu nhập 120 triệu": a sentence about one person, unless that person speaks of something else.</summary>
    private static bool IsTaleOfOne(AnnotatedText text, int figure)
    {
        int first = figure;
        while (first > 0 && figure - first < SentenceReach && !text.Is(first - 1, "."))
        {
            first--;
        }

        bool isTale = (text.Is(first, "ông") || text.Is(first, "bà") || text.Is(first, "anh") || text.Is(first, "chị")) && IsCapital(text, first + 1);
        for (int i = first; isTale && i < figure; i++)
        {
            isTale = !(IsSpeech(text, i) || text.Is(i, ":") || text.Is(i, "\"") || text.Is(i, "“"));
        }

        return isTale;
    }

    /// <summary>"Mỗi sào cho 4 tạ, gia đình tôi lãi ...": whoever says so speaks of their own, also before the words come.</summary>
    private static bool SpeaksOfOnesOwn(AnnotatedText text, int first)
    {
        for (int i = first; i < text.Tokens.Length - 1 && i - first < 30 && !text.Is(i, "."); i++)
        {
            if ((text.Is(i, "nhà") || text.Is(i, "đình")) && text.Is(i + 1, "tôi"))
            {
                return true;
            }
        }

        return false;
    }

    // "Ông cho biết tỉnh đặt mục tiêu 8%": who says or plans it does not own it.
    private static bool Speaks(AnnotatedText text, int person, int figure)
    {
        for (int i = person; i < figure; i++)
        {
            if (text.CueAt(i) is CueKind.Aim or CueKind.Assigned || IsSpeech(text, i))
            {
                return true;
            }
        }

        return false;
    }

    // "Báo cáo tại phiên họp, văn phòng cho biết: 17 xã đạt chuẩn": what is reported at a meeting does not count who sits there.
    private static bool IsReported(AnnotatedText text, int meeting, int figure)
    {
        while (meeting < figure && text.CueAt(meeting) is not CueKind.Attribution)
        {
            meeting++;
        }

        return meeting < figure;
    }

    private static bool IsSpeech(AnnotatedText text, int at) =>
        text.CueAt(at) is CueKind.Attribution || IsOfficial(text, at) || text.IsWord(at) && Table.TryMatchAt(text, at, out string speech, out _) && speech is "speech";

    // "bí thư đảng ủy xã", but not "giám đốc công ty"
    private static bool IsOfficial(AnnotatedText text, int at) =>
        text.IsWord(at) && SubjectWords.At(text, at) is { Word: SubjectWord.Official } title && !(text.IsWord(title.After) && SubjectWords.At(text, title.After) is { Word: SubjectWord.Firm or SubjectWord.Project });

    private static bool IsCapital(AnnotatedText text, int token) => token > 0 && text.IsWord(token) && char.IsUpper(text.Written[text.Tokens[token].Start]);

    /// <summary>The words of the clause, at most <see cref="Reach"/> before the figure.</summary>
    private static int Start(AnnotatedText text, int figure)
    {
        int first = figure;
        while (first > 0 && figure - first < Reach && !text.Is(first - 1, ";") && !text.Is(first - 1, "."))
        {
            first--;
        }

        return first;
    }
}
