using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Finds the congress that a text tells of: it is held in the first year of the term that it plans and sums up the term before.</summary>
internal static class Congresses
{
    private const int HeadTexts = 4;
    private const int CitationReach = 6;
    private const int TermReach = 30;

    /// <summary>"Ngày 15-7, Đảng bộ phường tổ chức Đại hội lần thứ I, nhiệm kỳ 2025 - 2030"; "Nghị quyết Đại hội nhiệm kỳ 2020 - 2025" only cites one.</summary>
    public static TimePeriod? Term(IReadOnlyList<AnnotatedText> texts)
    {
        for (int i = 0; i < texts.Count && i < HeadTexts; i++)
        {
            if (TermIn(texts[i]) is { } term)
            {
                return term;
            }
        }

        return null;
    }

    private static TimePeriod? TermIn(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.Is(i, "đại") && text.Is(i + 1, "hội") && !IsCited(text, i) && TermBehind(text, i + 2) is { } term)
            {
                return term;
            }
        }

        return null;
    }

    private static bool IsCited(AnnotatedText text, int at)
    {
        for (int i = at - 1; i >= 0 && at - i <= CitationReach; i--)
        {
            if (text.Is(i, "quyết") && text.Is(i - 1, "nghị") || text.Is(i, "sau") || text.Is(i, "hiện") && text.Is(i - 1, "thực") || text.Is(i, "mừng") || text.Is(i, "tới"))
            {
                return true;
            }
        }

        return false;
    }

    private static TimePeriod? TermBehind(AnnotatedText text, int from)
    {
        for (int i = from; i < text.Tokens.Length && i - from <= TermReach && !text.Is(i, "."); i++)
        {
            if (text.MarkAt(i) is PeriodMark { Period: { IsTerm: true } term, Use: not PeriodUse.Baseline })
            {
                return term;
            }
        }

        return null;
    }
}
