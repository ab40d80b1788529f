using System.Collections.Immutable;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Judgements;

/// <summary>
/// Follows whether a document plans and reports or fixes by rule what somebody is granted, pays or must fulfil ("Điều 2. Mức phụ cấp: xã loại II 12 người; trưởng thôn 1,7 lần lương cơ sở"):
/// words of rules are counted against words of plans and results, in a sentence, in its article or section so far, and in the whole text.
/// </summary>
internal sealed class Norms
{
    private const int EnoughInText = 5;

    private ImmutableArray<(int At, GenrePhrase Phrase)> phrases = [];
    private int norms;
    private int plans;
    private int passage;

    /// <summary>Whether the text as a whole is one of rules; known when it has been read.</summary>
    public bool Prevail => norms >= EnoughInText && norms > plans;

    /// <summary>A section begins; below the next headings another thing may be spoken of.</summary>
    public void StartSection()
    {
        passage = 0;
        phrases = [];
    }

    /// <summary>A heading stands above what follows.</summary>
    public void ReadHeading(ImmutableArray<(int At, GenrePhrase Phrase)> found) => passage += Sum(found, 0, int.MaxValue);

    /// <summary>A paragraph begins; one that is an article's first begins a passage of its own.</summary>
    public void StartParagraph(AnnotatedText text, ImmutableArray<(int At, GenrePhrase Phrase)> found)
    {
        passage = text.Is(0, "điều") && text.IsNumber(1) ? 0 : passage + Sum(phrases, 0, int.MaxValue);
        phrases = found;
        foreach ((_, GenrePhrase phrase) in found)
        {
            norms += phrase.IsOfNorms ? 1 : 0;
            plans += phrase.IsOfPlans ? 1 : 0;
        }
    }

    /// <summary>Tells the drafts of a sentence how it and what stands before it speak.</summary>
    public void Read(Sentence sentence, List<Draft> drafts, int opening)
    {
        int beside = Sum(phrases, sentence.First, sentence.Last);
        int around = passage + Sum(phrases, 0, sentence.First - 1) + beside;
        for (int i = opening; i < drafts.Count; i++)
        {
            (drafts[i].NormsBeside, drafts[i].NormsAround) = (beside, around);
        }
    }

    private static int Sum(ImmutableArray<(int At, GenrePhrase Phrase)> phrases, int first, int last)
    {
        int sum = 0;
        foreach ((int at, GenrePhrase phrase) in phrases)
        {
            sum += at < first || at > last ? 0 : phrase.IsOfNorms ? 1 : phrase.IsOfPlans ? -1 : 0;
        }

        return sum;
    }
}
