using System.Text;

namespace Ingest.Core.Text;

/// <summary>
/// Puts a <see cref="MappedText"/> together from pieces of a source: composes letters, folds every run of white space into one space, drops invisible and control characters, trims both ends.
/// Linear in the length of the pieces.
/// </summary>
public sealed class MappedTextBuilder
{
    private readonly bool fold;
    private readonly StringBuilder value = new();
    private readonly List<TextRun> runs = [];
    private int spaceStart = -1;
    private int spaceEnd;
    private string? origin;
    private bool isMixed;

    /// <summary>An empty builder.</summary>
    public MappedTextBuilder() => fold = true;

    internal MappedTextBuilder(bool fold) => this.fold = fold;

    /// <summary>Length of what stands so far, in code units; white space at the end does not count.</summary>
    public int Length => value.Length;

    /// <summary>The last character that stands so far; NUL if there is none.</summary>
    public char Last => value.Length == 0 ? '\0' : value[^1];

    /// <summary>Appends <c>source[start..end]</c>, which stands at <paramref name="start"/> of the document.</summary>
    public void Append(string source, int start, int end)
    {
        isMixed |= origin is not null && !ReferenceEquals(origin, source);
        origin = source;
        var i = start;
        while (i < end)
        {
            var stop = PlainEnd(source, i, end);
            if (stop > i)
            {
                FlushSpace();
                AddRun(i, stop - i, stop - i);
                value.Append(source, i, stop - i);
                i = stop;
                continue;
            }

            AppendSpecial(source[i], i, 1);
            i++;
        }
    }

    /// <summary>Appends characters that stand in the document in another form, such as an entity.</summary>
    /// <param name="text">What the form stands for.</param>
    /// <param name="sourceStart">Where the form begins in the document.</param>
    /// <param name="sourceLength">How long the form is there.</param>
    public void AppendDecoded(ReadOnlySpan<char> text, int sourceStart, int sourceLength)
    {
        isMixed = true;
        foreach (var c in text)
        {
            if (IsPlain(c))
            {
                FlushSpace();
                AddRun(sourceStart, sourceLength, 1);
                value.Append(c);
            }
            else
            {
                AppendSpecial(c, sourceStart, sourceLength);
            }
        }
    }

    /// <summary>Appends a break between words, such as a line end or <c>&lt;br&gt;</c>.</summary>
    public void AppendSpace(int sourceStart, int sourceLength)
    {
        if (spaceStart < 0)
        {
            spaceStart = sourceStart;
        }

        spaceEnd = sourceStart + sourceLength;
    }

    /// <summary>The text so far; the builder is empty afterwards.</summary>
    public MappedText Build()
    {
        var isVerbatim = origin is not null && !isMixed && runs is [var run] && run.Length == value.Length && run.Source + run.Length <= origin.Length;
        var built = value.Length == 0 ? MappedText.Empty
            : isVerbatim ? MappedText.Borrow(origin!, new TextSpan(runs[0].Source, value.Length))
            : new MappedText(value.ToString(), [.. runs]);
        value.Clear();
        runs.Clear();
        spaceStart = -1;
        (origin, isMixed) = (null, false);
        return built;
    }

    private static bool IsPlain(char c) => c < '\u0300'
        ? c > ' ' && (c < '\u007F' || (c > '\u00A0' && c != '\u00AD'))
        : c > '\u036F' && (c < '\u2000' || (c > '\u206F' && c is not ('\u3000' or '\uFEFF')) || c is >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E')
            && c is not ('\u1680' or '\u180E');

    private static int PlainEnd(string source, int i, int end)
    {
        var start = i;
        while (i < end && (IsPlain(source[i]) || (i > start && source[i] == ' ' && i + 1 < end && IsPlain(source[i + 1]))))
        {
            i++;
        }

        return i;
    }

    private void AppendSpecial(char c, int sourceStart, int sourceLength)
    {
        if (ComposedForm.IsMark(c))
        {
            AppendMark(c, sourceStart, sourceLength);
        }
        else if (!fold)
        {
            AddRun(sourceStart, sourceLength, 1);
            value.Append(c);
        }
        else if (char.IsWhiteSpace(c))
        {
            AppendSpace(sourceStart, sourceLength);
        }
    }

    private void AppendMark(char mark, int sourceStart, int sourceLength)
    {
        var start = value.Length - 1;
        while (start > 0 && value.Length - start <= ComposedForm.MaximumMarks && ComposedForm.IsMark(value[start]))
        {
            start--;
        }

        if (spaceStart >= 0 || start < 0 || value[start] == ' ' || ComposedForm.IsMark(value[start]))
        {
            FlushSpace();
            AddRun(sourceStart, sourceLength, 1);
            value.Append(mark);
            return;
        }

        isMixed = true;
        Span<char> cluster = stackalloc char[ComposedForm.MaximumMarks + 3];
        var length = value.Length - start;
        value.CopyTo(start, cluster, length);
        cluster[length] = mark;
        var from = CutRuns(start);
        value.Length = start;
        var composed = ComposedForm.ComposeCluster(cluster[..(length + 1)]);
        runs.Add(new TextRun(start, from, sourceStart + sourceLength - from));
        value.Append(composed);
    }

    /// <summary>Takes the runs behind a place of the text away and tells where in the source that place was.</summary>
    private int CutRuns(int place)
    {
        while (runs.Count > 0 && runs[^1].Value >= place)
        {
            if (runs[^1].Value == place)
            {
                var from = runs[^1].Source;
                runs.RemoveAt(runs.Count - 1);
                return from;
            }

            runs.RemoveAt(runs.Count - 1);
        }

        var run = runs[^1];
        var kept = place - run.Value;
        runs[^1] = run with { Length = kept };
        return run.Source + kept;
    }

    private void FlushSpace()
    {
        if (spaceStart >= 0 && value.Length > 0)
        {
            // A no-break space or a line end is as long as the space that stands for it, yet no copy of it.
            isMixed |= origin is null || spaceEnd - spaceStart != 1 || origin[spaceStart] != ' ';
            AddRun(spaceStart, spaceEnd - spaceStart, 1);
            value.Append(' ');
        }

        spaceStart = -1;
    }

    private void AddRun(int source, int sourceLength, int length)
    {
        if (sourceLength == length && runs.Count > 0)
        {
            var last = runs[^1];
            if (last.Length == value.Length - last.Value && last.Source + last.Length == source)
            {
                runs[^1] = last with { Length = last.Length + length };
                return;
            }
        }

        runs.Add(new TextRun(value.Length, source, sourceLength));
    }
}
