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
}
