using System.Collections.Frozen;

namespace Ingest.Core.Text;

/// <summary>
/// Unicode normalisation form C of Latin letters: "e" + circumflex + dot below gives "ệ", in whatever order the marks were typed. Other scripts are left as they are.
/// </summary>
/// <remarks>With invariant globalization <see cref="string.Normalize()"/> changes nothing and <see cref="string.IsNormalized()"/> is always true, so neither serves here.</remarks>
public static class ComposedForm
{
    /// <summary>A letter with more marks than this is not composed any further; no language has more than three, and it keeps hostile input linear.</summary>
    internal const int MaximumMarks = 8;

    private static readonly FrozenDictionary<int, char> Pairs = Enumerate().ToFrozenDictionary(row => Key(row.Base, row.Mark), row => row.Composed);

    private static readonly FrozenDictionary<char, (char Base, char Mark)> Parts = Enumerate().ToFrozenDictionary(row => row.Composed, row => (row.Base, row.Mark));

    private static readonly FrozenDictionary<char, int> Classes = LatinCompositions.Rows.ToFrozenDictionary(row => row.Mark, row => row.Class);

    /// <summary>Whether the character is a combining mark of a Latin letter (U+0300 to U+036F).</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Composes a text. The length may shrink.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var builder = new MappedTextBuilder(fold: false);
        builder.Append(text, 0, text.Length);
        return builder.Build().Value;
    }

    /// <summary>Takes a text apart into base letters and marks (form D of Latin letters), marks in canonical order. The length may grow.</summary>
    public static string Decompose(string text)
    {
        var letters = new List<char>(text.Length + (text.Length / 4));
        foreach (var c in text)
        {
            Decompose(c, letters);
        }

        return new string([.. letters]);
    }

    /// <summary>Composes one base letter and its marks.</summary>
    internal static string ComposeCluster(ReadOnlySpan<char> cluster)
    {
        var letters = new List<char>(cluster.Length + 4);
        foreach (var c in cluster)
        {
            Decompose(c, letters);
        }

        var kept = 1;
        var lastClass = 0;
        for (var i = 1; i < letters.Count; i++)
        {
            var mark = letters[i];
            var markClass = ClassOf(mark);
            if (lastClass < markClass && Pairs.TryGetValue(Key(letters[0], mark), out var composed))
            {
                letters[0] = composed;
                continue;
            }

            letters[kept++] = mark;
            lastClass = markClass;
        }

        return new string(letters.ToArray(), 0, kept);
    }

    private static void Decompose(char c, List<char> letters)
    {
        if (Parts.TryGetValue(c, out var parts))
        {
            Decompose(parts.Base, letters);
            Decompose(parts.Mark, letters);
            return;
        }

        // The two deprecated Vietnamese tone marks are canonically equal to grave and acute.
        var mark = c switch { '\u0340' => '\u0300', '\u0341' => '\u0301', _ => c };
        var place = letters.Count;
        if (IsMark(mark))
        {
            while (place > 1 && IsMark(letters[place - 1]) && ClassOf(letters[place - 1]) > ClassOf(mark))
            {
                place--;
            }
        }

        letters.Insert(place, mark);
    }

    private static int ClassOf(char mark) => Classes.GetValueOrDefault(mark, 230);

    private static int Key(char letter, char mark) => (letter << 16) | mark;

    private static IEnumerable<(char Base, char Mark, char Composed)> Enumerate()
    {
        foreach (var (mark, _, pairs) in LatinCompositions.Rows)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                yield return (pairs[i], mark, pairs[i + 1]);
            }
        }
    }
}
