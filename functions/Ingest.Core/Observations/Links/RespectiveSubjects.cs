using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Links;

/// <summary>
/// "tỷ lệ A và tỷ lệ B lần lượt đạt 69% và 95%": as many subjects as figures share them out in order. A subject that leaves the head out ("tỷ trọng nông nghiệp,
/// công nghiệp, dịch vụ") gets that of the first.
/// </summary>
internal static class RespectiveSubjects
{
    private const int LongestPart = 5;

    /// <summary>The subjects of a phrase where they are exactly <paramref name="count"/>, each a noun phrase of its own; empty otherwise.</summary>
    public static List<string> Split(string phrase, int count)
    {
        AnnotatedText text = MentionFinder.AnnotateCues(MappedText.Verbatim(phrase, 0));
        List<(int First, int Last)> parts = Parts(text);
        string head = parts.Count == count && parts.Count > 1 ? HeadOf(text, parts[0]) : "";
        if (head.Length == 0)
        {
            return parts.Count == count && count > 1 && parts.TrueForAll(part => part.Last - part.First < LongestPart) ? [.. parts.Select(part => text.Slice(part.First, part.Last))] : []; // "dệt may, thủy sản lần lượt đạt ..."
        }

        return [.. parts.Select(part => HeadOf(text, part).Length > 0 ? text.Slice(part.First, part.Last) : $"{head} {text.Slice(part.First, part.Last)}")];
    }

    private static List<(int First, int Last)> Parts(AnnotatedText text)
    {
        List<(int First, int Last)> parts = [];
        int first = 0;
        for (int i = 0; i <= text.Tokens.Length; i++)
        {
            if (i < text.Tokens.Length && !text.Is(i, ",") && !text.Is(i, "và"))
            {
                continue;
            }

            first += parts.Count == 0 ? VerbOf(text, first) : 0;
            if (i > first)
            {
                parts.Add((first, i - 1));
            }

            first = i + 1;
        }

        return parts;
    }

    /// <summary>How many words the verb of change before the first noun has: "giảm tỷ lệ A và B xuống lần lượt 16% và 26%".</summary>
    private static int VerbOf(AnnotatedText text, int first) =>
        first < text.Tokens.Length && text.MarkAt(first) is CueMark { Kind: CueKind.Decrease or CueKind.Increase } verb && text.CueAt(verb.Last + 1) is CueKind.Head or CueKind.RateName ? verb.Last + 1 - first : 0;

    /// <summary>The words that say what kind of figure it is ("tỷ trọng", "tốc độ tăng"), or none.</summary>
    private static string HeadOf(AnnotatedText text, (int First, int Last) part) =>
        text.MarkAt(part.First) is CueMark { Kind: CueKind.Head or CueKind.RateName or CueKind.FallName } cue && cue.Last < part.Last ? text.Slice(cue.First, cue.Last) : "";
}
