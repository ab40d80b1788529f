using System.Text;
using Ingest.Core.Text;

namespace Ingest.LocalHost.Scoring;

/// <summary>How far two noun phrases name one indicator.</summary>
internal static class PhraseOverlap
{
    /// <summary>Share of the shorter phrase's content words that the other has as well, 0 to 1.</summary>
    public static double Of(string first, string second)
    {
        var (one, other) = (ContentWords(first), ContentWords(second));
        return one.Count == 0 || other.Count == 0 ? 0 : (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);
    }

    private static HashSet<string> ContentWords(string phrase)
    {
        var words = Words(ComposedForm.Compose(phrase).ToLowerInvariant()).ToHashSet();
        var content = words.Where(word => !ScoringWords.Stop.Contains(word) && !word.All(char.IsDigit)).ToHashSet();
        return content.Count > 0 ? content : words;
    }

    private static IEnumerable<string> Words(string phrase)
    {
        var word = new StringBuilder();
        foreach (var letter in phrase + ' ')
        {
            if (char.IsLetter(letter) || char.IsNumber(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                var spelled = word.ToString();
                yield return ScoringWords.Spellings.GetValueOrDefault(spelled, spelled);
                word.Clear();
            }
        }
    }
}
