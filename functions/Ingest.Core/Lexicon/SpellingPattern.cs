namespace Ingest.Core.Lexicon;

/// <summary>Several spellings in one line of a table: <c>[a,b]</c> is one of the two or none, <c>{a,b}</c> one of the two; both may be nested.</summary>
internal static class SpellingPattern
{
    /// <summary>All spellings of a pattern, spaces folded to one.</summary>
    /// <exception cref="InvalidDataException">A bracket is not closed.</exception>
    public static IEnumerable<string> Expand(string pattern)
    {
        var open = pattern.IndexOfAny(['[', '{']);
        if (open < 0)
        {
            return [string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        var close = ClosingBracket(pattern, open);
        var inner = pattern[(open + 1)..close];
        string[] choices = pattern[open] == '[' ? [string.Empty, .. SplitChoices(inner)] : [.. SplitChoices(inner)];
        return choices.SelectMany(choice => Expand(pattern[..open] + choice + pattern[(close + 1)..])).Distinct(StringComparer.Ordinal);
    }

    private static int ClosingBracket(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            depth += pattern[i] is '[' or '{' ? 1 : pattern[i] is ']' or '}' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        throw new InvalidDataException($"A bracket is not closed: {pattern}");
    }

    private static IEnumerable<string> SplitChoices(string inner)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i < inner.Length; i++)
        {
            depth += inner[i] is '[' or '{' ? 1 : inner[i] is ']' or '}' ? -1 : 0;
            if (depth == 0 && inner[i] == ',')
            {
                yield return inner[start..i];
                start = i + 1;
            }
        }

        yield return inner[start..];
    }
}
