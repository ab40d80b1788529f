using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Reads at its head what an official document calls itself: a report filed among resolutions tells, a plan filed among articles plans.</summary>
internal static class DocumentHeads
{
    private const int HeadLines = 12;
    private const int LongestLine = 30;
    private const int LongestName = 5;
    private const string Plan = "plan";

    private static readonly WordTable<string> Names = CueLexicon.Words("document-names.tsv");

    /// <summary>What the title and the lines at the head call the document.</summary>
    public static IEnumerable<KindTrace> Read(AnnotatedText? title, IReadOnlyList<AnnotatedText> texts, DocumentKind container)
    {
        if (title is not null && CalledIn(title, container) is { } titled)
        {
            yield return titled;
        }

        for (int i = 0; i < texts.Count && i < HeadLines; i++)
        {
            if (CalledIn(texts[i], container) is { } called)
            {
                yield return called;
            }
        }
    }

    // A plan's name stands alone in its line or in capitals, for a headline ("Nghị quyết đi vào cuộc sống") goes on, which is not filed among resolutions; a report's may go on with what it reports.
    private static KindTrace? CalledIn(AnnotatedText text, DocumentKind container)
    {
        if (text.Tokens.Length == 0 || !Names.TryMatchAt(text.Folded, text.Tokens[0].Start, out string name, out int length))
        {
            return null;
        }

        int end = text.Tokens[0].Start + length;
        bool isInCapitals = !text.Written[text.Tokens[0].Start..end].Any(char.IsLower);
        bool isAlone = text.Tokens.Length <= LongestName && text.Folded.AsSpan(end).Trim(" :").IsEmpty;
        bool isLine = text.Tokens.Length <= LongestLine && !text.Is(text.Tokens.Length - 1, ".");
        return name == Plan ? isInCapitals || isAlone || container is DocumentKind.Resolution && isLine ? KindTrace.CalledPlan : null : isInCapitals || isLine ? KindTrace.CalledReport : null;
    }
}
