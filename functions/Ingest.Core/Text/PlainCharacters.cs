namespace Ingest.Core.Text;

/// <summary>The characters that stand in a <see cref="MappedText"/> as they are: neither white space but single spaces, nor invisible, nor a control, nor a mark to be composed.</summary>
internal static class PlainCharacters
{
    /// <summary>Whether a character is copied as it is.</summary>
    public static bool IsPlain(char c) => c < '\u0300'
        ? c > ' ' && (c < '\u007F' || (c > '\u00A0' && c != '\u00AD'))
        : c > '\u036F' && (c < '\u2000' || (c > '\u206F' && c is not ('\u3000' or '\uFEFF')) || c is >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E')
            && c is not ('\u1680' or '\u180E');

    /// <summary>Where the stretch of plain characters and single spaces between them ends that begins at <paramref name="start"/>.</summary>
    public static int End(string source, int start, int end)
    {
        var i = start;
        while (i < end && (IsPlain(source[i]) || (i > start && source[i] == ' ' && i + 1 < end && IsPlain(source[i + 1]))))
        {
            i++;
        }

        return i;
    }
}
