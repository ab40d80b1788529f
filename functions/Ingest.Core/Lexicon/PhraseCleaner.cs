using System.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Takes away parts of a phrase that explain and do not name.</summary>
internal static class PhraseCleaner
{
    /// <summary>The phrase without what stands in round brackets; an open bracket reaches to the end.</summary>
    public static string WithoutBrackets(string phrase)
    {
        var kept = new StringBuilder(phrase.Length);
        var depth = 0;
        foreach (var character in phrase)
        {
            depth += character == '(' ? 1 : 0;
            if (depth == 0)
            {
                kept.Append(character);
            }

            depth -= character == ')' && depth > 0 ? 1 : 0;
        }

        return kept.ToString();
    }

    /// <summary>The phrase without names of areas: whose figure it is belongs to no indicator.</summary>
    /// <param name="phrase">The phrase, in its own capitals.</param>
    /// <param name="isOnlyWithKind">Keep names that stand alone: they may be part of another name ("đường cao tốc Hà Giang").</param>
    public static string WithoutAreas(string phrase, bool isOnlyWithKind = false)
    {
        var kept = phrase;
        foreach (var (area, span) in AreaMatcher.FindAll(phrase).Reverse())
        {
            if (!isOnlyWithKind || span.Length > area.Name.Length)
            {
                kept = kept.Remove(span.Start, span.Length);
            }
        }

        return kept;
    }
}
