using System.Collections.Immutable;

namespace Ingest.Core.Observations.Judgements;

/// <summary>Tells from vocabulary (<c>Lexicon/genres.tsv</c>) whether a text, and each of its paragraphs, is one of goals: a report says "chỉ tiêu" and "so với cùng kỳ", a trial "bị cáo".</summary>
internal sealed class Genres
{
    private const string Goals = "goals";
    private const int Enough = 3;
    private const int EnoughToPrevail = 4;
    private const int EnoughElsewhere = 2;
    private const int EnoughInParagraph = 2;
    private const int MostTexts = 200;

    /// <summary>In a text of so many paragraphs one alone does not say what all are about.</summary>
    private const int ManyParagraphs = 3;

    private readonly Dictionary<string, HashSet<int>> found = [];
    private readonly Dictionary<string, int> richest = [];
    private readonly Dictionary<string, int> here = [];
    private readonly HashSet<int> seen = [];
    private int texts;

    /// <summary>Which other genre prevails in the paragraph, by how many phrases more than those of goals; 0 where none does.</summary>
    public int OfOthers { get; private set; }

    /// <summary>
    /// Whether the text has at least some phrases of goals, and more of them than of any other genre, its richest paragraph left out where there are many: news of the harvest may
    /// close with the weather. Null where another genre prevails in more than one paragraph. A phrase counts once, however often it stands there; the first paragraphs tell.
    /// </summary>
    public bool? SpeaksOfGoals()
    {
        int goals = found.GetValueOrDefault(Goals)?.Count ?? 0;
        bool isOther = found.Any(other => other.Key != Goals && other.Value.Count >= EnoughToPrevail && other.Value.Count > goals && Elsewhere(other.Key) >= EnoughElsewhere);
        return isOther ? null : goals >= Enough && found.Keys.All(genre => genre == Goals || Elsewhere(genre) < goals);
    }

    /// <summary>Takes up a paragraph.</summary>
    public void Read(ImmutableArray<(int At, GenrePhrase Phrase)> phrases)
    {
        texts++;
        OfOthers = 0;
        if (phrases.IsEmpty)
        {
            return;
        }

        Count(phrases);
        int most = 0;
        foreach ((string genre, int count) in here)
        {
            most = genre == Goals ? most : Math.Max(most, count);
            if (texts <= MostTexts)
            {
                richest[genre] = Math.Max(richest.GetValueOrDefault(genre), count);
            }
        }

        OfOthers = most >= EnoughInParagraph ? Math.Max(most - here.GetValueOrDefault(Goals), 0) : 0;
    }

    /// <summary>Counts the phrases of a paragraph by genre.</summary>
    private void Count(ImmutableArray<(int At, GenrePhrase Phrase)> phrases)
    {
        here.Clear();
        seen.Clear();
        foreach ((_, GenrePhrase phrase) in phrases)
        {
            if (!(phrase.IsOfGoals || phrase.IsOfOthers) || !seen.Add(phrase.Id))
            {
                continue;
            }

            string genre = phrase.IsOfGoals ? Goals : phrase.Genre;
            here[genre] = here.GetValueOrDefault(genre) + 1;
            if (texts <= MostTexts)
            {
                (found.TryGetValue(genre, out HashSet<int>? known) ? known : found[genre] = []).Add(phrase.Id);
            }
        }
    }

    private int Elsewhere(string genre) => found[genre].Count - (texts < ManyParagraphs ? 0 : richest[genre]);
}
