namespace Ingest.Core.Lexicon;

/// <summary>Several spellings in one line of a table: <c>[a,b]</c> is one of the two or none, <c>{a,b}</c> one of the two; both may be nested.</summary>
internal static class SpellingPattern
{
    /// <summary>All spellings of a pattern, spaces folded to one. There may be thousands: for tests and lists, not for matching (<see cref="PhraseAutomaton{T}"/>).</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="isShort">Leave out all that may be absent.</param>
    /// <exception cref="InvalidDataException">A bracket is not closed.</exception>
    public static IEnumerable<string> Expand(string pattern, bool isShort = false)
    {
        var open = pattern.IndexOfAny(['[', '{']);
        if (open < 0)
        {
            return [string.Join(' ', pattern.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        }

        var close = ClosingBracket(pattern, open);
        return ChoicesAt(pattern, open, close, isShort)
            .SelectMany(choice => Expand($"{pattern[..open]} {choice} {pattern[(close + 1)..]}", isShort))
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>What may stand for the bracket at <paramref name="open"/>; the empty text where it may be absent.</summary>
    public static IEnumerable<string> ChoicesAt(string pattern, int open, int close, bool isShort = false)
    {
        var inner = pattern[(open + 1)..close];
        return pattern[open] == '{' ? SplitChoices(inner) : isShort ? [string.Empty] : SplitChoices(inner).Prepend(string.Empty);
    }

    /// <summary>Where the bracket at <paramref name="open"/> is closed.</summary>
    /// <exception cref="InvalidDataException">Nowhere.</exception>
    public static int ClosingBracket(string pattern, int open)
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
