using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;

namespace Ingest.Core.Observations.Names;

/// <summary>Words put in between indicator and verb that say nothing of either: "thu ngân sách (số liệu sơ bộ) đạt", "sản lượng, theo báo cáo của ngành, đạt".</summary>
internal static class Asides
{
    private const int FewestWords = 3;
    private const int MostWords = 12;

    /// <summary>The opening bracket or comma of the aside that ends at a token; null where none ends there or nothing stands before it.</summary>
    public static int? OpeningOf(AnnotatedText text, int end, int floor) =>
        text.Is(end, ")") ? OfBrackets(text, end, floor) : text.Is(end, ",") ? OfCommas(text, end, floor) : null;

    private static int? OfBrackets(AnnotatedText text, int end, int floor)
    {
        int open = Kinds.Opening(text, end, floor);
        return open > floor && text.Is(open, "(") && !HoldsFigure(text, open, end) ? open : null;
    }

    /// <summary>Between commas an aside opens as an adverbial does, with more than its opening word: "theo báo cáo của ngành", not "theo đó".</summary>
    private static int? OfCommas(AnnotatedText text, int end, int floor)
    {
        int open = end - 1;
        while (open > floor && end - open <= MostWords && !text.Is(open, ","))
        {
            open--;
        }

        bool isAside = open > floor && text.Is(open, ",") && end - open > FewestWords && text.MarkAt(open + 1) is CueMark { Kind: CueKind.Opener } cue && cue.Last < end - 1;
        return isAside && !HoldsFigure(text, open, end) && text.IsWord(open - 1) ? open : null;
    }

    private static bool HoldsFigure(AnnotatedText text, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (text.MarkAt(i) is FigureMark)
            {
                return true;
            }
        }

        return false;
    }
}
