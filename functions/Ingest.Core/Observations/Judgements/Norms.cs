using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Judgements;

/// <summary>
/// Follows whether a document plans and reports or fixes by rule what somebody is granted, pays or must fulfil ("Điều 2. Mức phụ cấp: xã loại II 12 người; trưởng thôn 1,7 lần lương cơ sở"):
/// words of rules are counted against words of plans and results (<c>Lexicon/norms.tsv</c>), in a sentence, in its article or section so far, and in the whole text.
/// </summary>
internal sealed class Norms
{
    private const string Norm = "norm";
    private const string Plan = "plan";
    private const int EnoughInText = 5;
    private const int Prevailing = 2;

    private static readonly WordTable<string> Words = CueLexicon.Words("norms.tsv");

    private readonly List<Hit> hits = [];
    private int norms;
    private int plans;
    private int passage;

    /// <summary>Whether the text as a whole is one of rules; known when it has been read.</summary>
    public bool Prevail => norms >= EnoughInText && norms >= Prevailing * plans;

    /// <summary>A section begins below these headings.</summary>
    public void StartSection(IEnumerable<AnnotatedText> headings)
    {
        passage = 0;
        foreach (AnnotatedText heading in headings)
        {
            Collect(heading);
            passage += Sum(0, heading.Tokens.Length);
        }
    }

    /// <summary>A paragraph begins; one that is an article's first begins a passage of its own.</summary>
    public void StartParagraph(AnnotatedText text)
    {
        passage = text.Is(0, "điều") && text.IsNumber(1) ? 0 : passage + Sum(0, int.MaxValue);
        Collect(text);
        norms += hits.Count(hit => hit.IsNorm);
        plans += hits.Count(hit => !hit.IsNorm);
    }

    /// <summary>Tells the drafts of a sentence how it and what stands before it speak.</summary>
    public void Read(Sentence sentence, List<Draft> drafts, int opening)
    {
        int beside = Sum(sentence.First, sentence.Last);
        int around = passage + Sum(0, sentence.First - 1);
        for (int i = opening; i < drafts.Count; i++)
        {
            (drafts[i].NormsBeside, drafts[i].NormsAround) = (beside, around + beside);
        }
    }

    private int Sum(int first, int last)
    {
        int sum = 0;
        foreach (Hit hit in hits)
        {
            sum += hit.At < first || hit.At > last ? 0 : hit.IsNorm ? 1 : -1;
        }

        return sum;
    }

    private void Collect(AnnotatedText text)
    {
        hits.Clear();
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.IsWord(i) && Words.TryMatchAt(text.Folded, text.Tokens[i].Start, out string meaning, out int length))
            {
                int at = i;
                i = text.LastOf(i, length);
                if (meaning is Norm or Plan)
                {
                    hits.Add(new(at, meaning is Norm));
                }
            }
        }
    }

    private readonly record struct Hit(int At, bool IsNorm);
}
