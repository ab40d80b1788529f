namespace Ingest.Core.Lexicon;

/// <summary>Whether words of a text are written as a name.</summary>
internal readonly ref struct NameShape(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<char> folded = folded;
    private static readonly WordTable<string> Surnames = AreaRows.ReadWords("surname");

    /// <summary>
    /// Capitals as in a name. Two words all in capitals may be any words of a heading ("HÒA BÌNH"), short forms ("TPHCM") may not. Other names of the country are common words.
    /// </summary>
    public bool IsName(int start, int length, bool isCountry)
    {
        var name = folded.Slice(start, length);
        return (isCountry && name is not "việt nam")
            || (IsCapitalised(start, length) && (AnyLower(text.Slice(start, length)) || !name.Contains(' ') || name.StartsWith("tp")));
    }

    /// <summary>Whether every syllable begins with a capital or digit.</summary>
    public bool IsCapitalised(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (char.IsLetter(text[i]) && char.IsLower(text[i]) && (i == start || text[i - 1] is ' ' or '-'))
            {
                return false;
            }
        }

        return char.IsUpper(text[start]) || char.IsAsciiDigit(text[start]);
    }

    /// <summary>"Nguyễn Thái Bình": a surname stands one or two syllables before.</summary>
    public bool IsOfAPerson(int start)
    {
        var at = start;
        for (var back = 0; back < 2 && at >= 2 && text[at - 1] == ' '; back++)
        {
            at = folded[..(at - 1)].LastIndexOfAny(' ', '\n') + 1;
            if (!char.IsUpper(text[at]))
            {
                return false;
            }

            if (Surnames.TryMatchAt(folded, at, out _, out var length) && at + length < start)
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyLower(ReadOnlySpan<char> span)
    {
        foreach (var character in span)
        {
            if (char.IsLower(character))
            {
                return true;
            }
        }

        return false;
    }
}
