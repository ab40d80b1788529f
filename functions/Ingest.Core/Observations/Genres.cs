using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Tells from a text's vocabulary (<c>Lexicon/genres.tsv</c>) whether it is one of goals: a report says "chỉ tiêu" and "so với cùng kỳ", a trial "bị cáo".</summary>
internal static class Genres
{
    private const string Goals = "goals";
    private const int Enough = 3;
    private const int EnoughToPrevail = 4;
    private const int EnoughElsewhere = 2;
    private const int MostTexts = 200;

    /// <summary>In a text of so many paragraphs one alone does not say what all are about.</summary>
    private const int ManyParagraphs = 3;

    private static readonly TokenTable<string> Table = new(CueLexicon.Phrases("genres.tsv").DistinctBy(pair => pair.Key));

    /// <summary>
    /// Whether the texts have at least some phrases of goals, and more of them than of any other genre, its richest paragraph left out where there are many: news of the harvest may
    /// close with the weather. Null where another genre prevails in more than one paragraph. A phrase counts once, however often it stands there; the first texts tell.
    /// </summary>
    public static bool? SpeaksOfGoals(IReadOnlyCollection<AnnotatedText> texts)
    {
        Dictionary<string, HashSet<string>> found = [];
        Dictionary<string, int> richest = [];
        foreach (AnnotatedText text in texts.Take(MostTexts))
        {
            Dictionary<string, HashSet<string>> here = [];
            Collect(text, here);
            foreach ((string genre, HashSet<string> phrases) in here)
            {
                richest[genre] = Math.Max(richest.GetValueOrDefault(genre), texts.Count < ManyParagraphs ? 0 : phrases.Count);
                (found.TryGetValue(genre, out HashSet<string>? all) ? all : found[genre] = new(StringComparer.Ordinal)).UnionWith(phrases);
            }
        }

        int goals = found.Remove(Goals, out HashSet<string>? ofGoals) ? ofGoals.Count : 0;
        bool isOther = found.Any(other => other.Value.Count >= EnoughToPrevail && other.Value.Count > goals && other.Value.Count - richest[other.Key] >= EnoughElsewhere);
        return isOther ? null : goals >= Enough && found.All(other => other.Value.Count - richest[other.Key] < goals);
    }

    private static void Collect(AnnotatedText text, Dictionary<string, HashSet<string>> found)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (!text.IsWord(i) || !Table.TryMatchAt(text, i, out string genre, out int length))
            {
                continue;
            }

            HashSet<string> phrases = found.TryGetValue(genre, out HashSet<string>? known) ? known : found[genre] = new(StringComparer.Ordinal);
            phrases.Add(text.Folded.Substring(text.Tokens[i].Start, length));
            i = text.LastOf(i, length);
        }
    }
}
