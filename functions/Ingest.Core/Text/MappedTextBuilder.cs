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
    private readonly RunList runs = new();
    private int spaceStart = -1;
    private int spaceEnd;

    /// <summary>The string from which all came so far, and the stretch of it that is not copied yet because nothing has come after it.</summary>
    private (string? Source, TextSpan Pending) origin;
    private bool isMixed;

    /// <summary>An empty builder.</summary>
    public MappedTextBuilder() => fold = true;

    internal MappedTextBuilder(bool fold) => this.fold = fold;

    /// <summary>Text without marks as a form.</summary>
    internal static TextForm Plain { get; } = (builder, source, start, end) => builder.Append(source, start, end);

    /// <summary>Length of what stands so far, in code units; white space at the end does not count.</summary>
    public int Length => value.Length + origin.Pending.Length;

    /// <summary>The last character that stands so far; NUL if there is none.</summary>
    public char Last => origin.Pending.Length > 0 ? origin.Source![origin.Pending.End - 1] : value.Length == 0 ? '\0' : value[^1];

    /// <summary>Appends <c>source[start..end]</c>, which stands at <paramref name="start"/> of the document.</summary>
    public void Append(string source, int start, int end)
    {
        if (Length == 0 && spaceStart < 0 && end > start && PlainCharacters.End(source, start, end) == end)
        {
            origin = (source, TextSpan.FromBounds(start, end));
            return;
        }

        Begin(source);
        var i = start;
        while (i < end)
        {
            var stop = PlainCharacters.End(source, i, end);
            if (stop > i)
            {
                FlushSpace();
                runs.Add(value.Length, i, stop - i, stop - i);
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
        Begin(origin.Source);
        isMixed = true;
        foreach (var c in text)
        {
            if (PlainCharacters.IsPlain(c))
            {
                FlushSpace();
                runs.Add(value.Length, sourceStart, sourceLength, 1);
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

    /// <summary>What a stretch of a source says in a form; the builder, which must be empty before, is so afterwards.</summary>
    internal MappedText Build(TextForm form, string source, int start, int end)
    {
        form(this, source, start, end);
        return MappedText.Borrow(source, TextSpan.FromBounds(start, end), form, Build());
    }

    /// <summary>The text so far; the builder is empty afterwards.</summary>
    public MappedText Build()
    {
        var built = Length == 0 ? MappedText.Empty
            : origin.Pending.Length > 0 ? MappedText.Borrow(origin.Source!, origin.Pending)
            : !isMixed && runs.Verbatim(value.Length) is { } start ? MappedText.Borrow(origin.Source!, new TextSpan(start, value.Length))
            : new MappedText(value.ToString(), runs.ToImmutable());
        value.Clear();
        runs.Clear();
        spaceStart = -1;
        (origin, isMixed) = (default, false);
        return built;
    }

    /// <summary>Copies what is pending, as something comes after it.</summary>
    private void Begin(string? source)
    {
        isMixed |= origin.Source is not null && !ReferenceEquals(origin.Source, source);
        if (origin.Pending.Length > 0)
        {
            runs.Add(0, origin.Pending.Start, origin.Pending.Length, origin.Pending.Length);
            value.Append(origin.Source, origin.Pending.Start, origin.Pending.Length);
        }

        origin = (source, default);
    }

    private void AppendSpecial(char c, int sourceStart, int sourceLength)
    {
        if (ComposedForm.IsMark(c))
        {
            AppendMark(c, sourceStart, sourceLength);
        }
        else if (!fold)
        {
            runs.Add(value.Length, sourceStart, sourceLength, 1);
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
            runs.Add(value.Length, sourceStart, sourceLength, 1);
            value.Append(mark);
            return;
        }

        isMixed = true;
        Span<char> cluster = stackalloc char[ComposedForm.MaximumMarks + 3];
        var length = value.Length - start;
        value.CopyTo(start, cluster, length);
        cluster[length] = mark;
        runs.Merge(start, sourceStart + sourceLength);
        value.Length = start;
        value.Append(ComposedForm.ComposeCluster(cluster[..(length + 1)]));
    }

    private void FlushSpace()
    {
        if (spaceStart >= 0 && value.Length > 0)
        {
            // A no-break space or a line end is as long as the space that stands for it, yet no copy of it.
            isMixed |= origin.Source is null || spaceEnd - spaceStart != 1 || origin.Source[spaceStart] != ' ';
            runs.Add(value.Length, spaceStart, spaceEnd - spaceStart, 1);
            value.Append(' ');
        }

        spaceStart = -1;
    }
}
