using System.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Takes away parts of a phrase that explain and do not name.</summary>
internal static class PhraseCleaner
{
    /// <summary>The phrase without what stands in round brackets, but for what makes it another indicator; an open bracket reaches to the end.</summary>
    public static string WithoutBrackets(string phrase)
    {
        var kept = new StringBuilder(phrase.Length);
        for (var at = 0; at < phrase.Length;)
        {
            var open = phrase.IndexOf('(', at) is >= 0 and var found ? found : phrase.Length;
            kept.Append(phrase, at, open - at);
            var close = phrase.IndexOf(')', open) is >= 0 and var end ? end + 1 : phrase.Length;
            var inside = phrase[open..close];
            kept.Append(PhraseWriter.HasQualifier(inside) ? inside : string.Empty);
            at = close;
        }

        return kept.ToString();
    }

    /// <summary>The phrase without names of areas: whose figure it is belongs to no indicator.</summary>
    /// <param name="phrase">The phrase, in its own capitals.</param>
    /// <param name="isOnlyWithKind">Keep names that stand alone: they may be part of another name ("đường cao tốc Hà Giang").</param>
    public static string WithoutAreas(string phrase, bool isOnlyWithKind = false)
    {
        var kept = phrase;
        var areas = AreaMatcher.FindAll(phrase);
        for (var i = areas.Length - 1; i >= 0; i--)
        {
            var (area, span) = areas[i];
            if (!isOnlyWithKind || span.Length > area.Name.Length)
            {
                kept = kept.Remove(span.Start, span.Length);
            }
        }

        return kept;
    }
}
