using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Tells from the words beside a figure that it measures a gift, a price, a project, a crime and no goal (<c>Lexicon/refusal-contexts.tsv</c>).</summary>
internal static class RefusalContexts
{
    private const int Reach = 14;

    private static readonly WordTable<string> Table = new(CueLexicon.Read("refusal-contexts.tsv")
        .SelectMany(row => row.Phrases.Select(phrase => KeyValuePair.Create(phrase, row.Name))).DistinctBy(pair => pair.Key));

    /// <summary>The nearest such reason left of a draft's figure or inside its evidence, or null.</summary>
    public static string? ReasonFor(Draft draft)
    {
        AnnotatedText text = draft.Text;
        for (int i = Math.Min(draft.Last, text.Tokens.Length - 1); i >= 0 && i >= draft.Figure.First - Reach; i--)
        {
            if (text.Is(i, ";") && i < draft.Figure.First)
            {
                return null;
            }

            if (text.IsWord(i) && Table.TryMatchAt(text.Folded, text.Tokens[i].Start, out string reason, out _))
            {
                return reason;
            }
        }

        return null;
    }
}
