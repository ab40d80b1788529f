using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Names;

/// <summary>Adverbials and speakers before the words that a sentence really begins with: "Nhìn chung, ...", "Nhờ nhiều giải pháp, ...", "Ông An, Giám đốc Sở Tài chính, cho biết: ...".</summary>
internal static class SentenceOpenings
{
    private const int MostWords = 16;

    /// <summary>The sentence without what stands before its subject; the whole of it where that holds a figure, a year or an indicator.</summary>
    public static Sentence Skip(AnnotatedText text, Sentence sentence)
    {
        int first = sentence.First;
        while (EndOf(text, first, sentence.Last) is { } end && end < sentence.Last)
        {
            first = end + 1;
        }

        return first == sentence.First ? sentence : sentence with { First = first };
    }

    private static int? EndOf(AnnotatedText text, int first, int last)
    {
        if (text.MarkAt(first) is CueMark { Kind: CueKind.Opener } opener && text.Is(opener.Last, "là") && opener.Last > first)
        {
            return opener.Last; // "Điểm sáng là ..."
        }

        bool isAdverbial = text.CueAt(first) is CueKind.Opener;
        for (int i = first; i <= last && i - first <= MostWords; i++)
        {
            if (text.MarkAt(i) is FigureMark or PeriodMark or DateMark)
            {
                return null;
            }

            if (isAdverbial && text.Is(i, ",") || text.Is(i, ":") && text.CueAt(i - 1) is CueKind.Attribution)
            {
                return i;
            }

            if (text.MarkAt(i) is CueMark { Kind: CueKind.Attribution } speech && text.Is(speech.First, "cho"))
            {
                return text.Is(speech.Last + 1, ":") || text.Is(speech.Last + 1, ",") ? speech.Last + 1 : speech.Last; // "ông An cho hay thu ngân sách ..."
            }
        }

        return null;
    }
}
