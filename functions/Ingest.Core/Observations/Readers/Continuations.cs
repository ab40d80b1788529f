using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;

namespace Ingest.Core.Observations.Readers;

/// <summary>Tells whether a paragraph goes on with what the one before announced.</summary>
internal static class Continuations
{
    private const int LongestSubheading = 8;
    private const int LongestArticle = 30;

    /// <summary>Whether a paragraph without a list mark is an item of the list before it: it follows the colon that opens the list, an item that ends in a semicolon, or an item that opens alike.</summary>
    public static bool Holds(AnnotatedText text, AnnotatedText? previous, bool isInList)
    {
        if (previous is null || previous.Tokens.Length == 0 || text.Tokens.Length == 0)
        {
            return false;
        }

        int last = previous.Tokens.Length - 1;
        return Introduces(previous) || isInList && (IsSubheading(text) || IsSubheading(previous) ||previous.Is(last, ";") || OpensWithTheme(text) && OpensWithTheme(previous));
    }

    /// <summary>"Điều 1. Đánh giá kết quả thực hiện nhiệm vụ năm 2021": an article of a resolution that only names its topic heads what follows.</summary>
    public static bool IsArticle(AnnotatedText text) => text.Is(0, "điều") && text.IsNumber(1) && text.Tokens.Length <= LongestArticle && HoldsNoFigure(text) && text.Tokens[^1].Kind is not TokenKind.Symbol;

    private static bool HoldsNoFigure(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is FigureMark)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSubheading(AnnotatedText text) => text.Tokens.Length is > 0 and <= LongestSubheading && text.Tokens[^1].Kind is TokenKind.Word && HoldsNoFigure(text);

    /// <summary>Whether a paragraph announces the sections below it ("Đại hội xác lập các chỉ tiêu sau.").</summary>
    public static bool Introduces(AnnotatedText text)
    {
        int last = text.Tokens.Length - 1;
        last -= text.Tokens.Length > 1 && text.Tokens[last].Kind is TokenKind.Symbol ? 1 : 0;
        return text.Tokens.Length > 0 && (text.Is(text.Tokens.Length - 1, ":") || text.Is(last, "sau") && text.MarkAt(last) is not PeriodMark || text.Is(last, "đây"));
    }

    /// <summary>Whether a paragraph opens like one that goes on ("Về xã hội, ...", "Bên cạnh đó, ...") and tells nothing itself that would show it to be about something else.</summary>
    public static bool TakesUp(AnnotatedText text) => (OpensWithTheme(text) || OpensWithAddition(text)) && Kinds.Hint(text) is null && !Tells(text);

    private static bool OpensWithTheme(AnnotatedText text) =>
        text.CueAt(0) is CueKind.Theme || (text.Is(0, "ở") || text.Is(0, "trên") || text.Is(0, "với")) && (text.Is(1, "lĩnh") || text.Is(1, "mảng") || text.Is(1, "khu"));

    private static bool OpensWithAddition(AnnotatedText text) =>
        (text.Is(0, "bên") || text.Is(0, "bên")) && text.Is(1, "cạnh") || text.Is(0, "ngoài") && text.Is(1, "ra") || text.Is(0, "đồng") && text.Is(1, "thời")
        || text.Is(0, "cùng") && text.Is(1, "với") || text.Is(0, "song") && text.Is(1, "song") || text.Is(0, "cũng") && text.Is(1, "trong");

    private static bool Tells(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.CueAt(i) is CueKind.Done or CueKind.Estimate or CueKind.Result or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.VerdictMissed
                || text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain })
            {
                return true;
            }
        }

        return false;
    }
}
