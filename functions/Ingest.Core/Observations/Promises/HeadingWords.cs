using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Promises;

/// <summary>What the words of a heading say of the figures below it (<c>Lexicon/heading-kinds.tsv</c>) beyond the topics of plans and reports.</summary>
internal static class HeadingWords
{
    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("heading-kinds.tsv");

    /// <summary>"Ba chỉ tiêu lỗi hẹn", "Những mục tiêu về đích sớm": a heading that names goals only to say what came of them tells; "Phấn đấu vượt các chỉ tiêu" plans.</summary>
    public static bool TellFate(AnnotatedText text, int first, int goal, int last) =>
        text.CueAt(goal) is CueKind.Aim && (text.Is(text.MarkAt(goal)!.Last, "tiêu") || text.Is(goal, "tiêu")) && !Hold(text, first, last, "plan") && Hold(text, text.MarkAt(goal)!.Last + 1, last, "fate");

    /// <summary>The kind of a heading that holds no word of a plan or a report, by its other words; null where they say nothing.</summary>
    public static ObservationKind? KindOf(AnnotatedText text, int first, int last) =>
        Hold(text, first, last, "told") ? ObservationKind.Actual : Hold(text, first, last, "ahead") ? ObservationKind.Target : null;

    private static bool Hold(AnnotatedText text, int first, int last, string meaning)
    {
        for (int i = first; i <= last; i++)
        {
            if (text.IsWord(i) && Words.TryMatchAt(text, i, out string found, out _) && found == meaning)
            {
                return true;
            }
        }

        return false;
    }
}
