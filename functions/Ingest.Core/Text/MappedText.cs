using System.Collections.Immutable;
using System.Text;

namespace Ingest.Core.Text;

/// <summary>
/// Text as the extractor reads it (NFC, entities decoded, white space folded) together with the place in the source of every code unit:
/// a span found in <see cref="Value"/> can always be shown in the document as it was uploaded.
/// </summary>
public sealed class MappedText
{
    /// <summary>Longer stretches are read once and the text is kept.</summary>
    private const int LongestBorrowed = 40 * 1024;

    private static long count;

    /// <summary>The last reading on this thread, as texts are worked on one after the other; by number, so that no document is kept alive.</summary>
    [ThreadStatic]
    private static TextReading last;

    private readonly long number;
    private readonly string text;
    private readonly ImmutableArray<TextRun> runs;

    /// <summary>The stretch of the source that is read when the text is asked for; <see cref="form"/> is null where it stands there letter for letter.</summary>
    private readonly TextSpan borrowed;
    private readonly TextForm? form;

    /// <summary>Which part of what the stretch says this is.</summary>
    private readonly int offset;
    private readonly int length;

    internal MappedText(string value, ImmutableArray<TextRun> runs) => (text, this.runs, length) = (value, runs, value.Length);

    private MappedText(string source, TextSpan borrowed, TextForm? form, int offset, int length)
    {
        (text, this.borrowed, this.form, this.offset, this.length) = (source, borrowed, form, offset, length);
        number = Interlocked.Increment(ref count);
    }

    /// <summary>No text, at no place.</summary>
    public static MappedText Empty { get; } = Verbatim(string.Empty, 0);

    /// <summary>Length of the text, in code units.</summary>
    public int Length => length;

    /// <summary>The text itself, in Unicode normalisation form C. Most texts are read from the document here, so that a large one is not held twice: keep the string while working on it.</summary>
    public string Value => runs.IsDefault ? Read().Value : text;

    /// <summary>Whether it is a stretch of the source, letter for letter.</summary>
    private bool IsVerbatim => runs.IsDefault && form is null;

    private ImmutableArray<TextRun> Runs => !runs.IsDefault ? runs : form is null ? [new TextRun(0, borrowed.Start, length)] : Read().Runs;

    /// <summary>Text that stands in the source letter for letter, from <paramref name="offset"/> on.</summary>
    public static MappedText Verbatim(string value, int offset) => new(value, [new TextRun(0, offset, value.Length)]);

    /// <summary>A stretch of a source that needs no change.</summary>
    internal static MappedText Borrow(string source, TextSpan span) => span.Length > LongestBorrowed
        ? Verbatim(source.Substring(span.Start, span.Length), span.Start)
        : new(source, span, null, 0, span.Length);

    /// <summary>What a stretch of a source says in a form, which is read again when it is asked for.</summary>
    /// <param name="source">The document.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="form">How it is read.</param>
    /// <param name="known">What it says.</param>
    internal static MappedText Borrow(string source, TextSpan span, TextForm form, MappedText known) =>
        known.runs.IsDefault || known.length == 0 || span.Length > LongestBorrowed ? known : new(source, span, form, 0, known.length);

    /// <summary>Text in which code unit i stands at <c>starts[i]</c> of the source.</summary>
    /// <param name="value">The text.</param>
    /// <param name="starts">One entry for each code unit and one more for the end; never falling.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public static MappedText Mapped(string value, ImmutableArray<int> starts)
    {
        if (starts.Length != value.Length + 1)
        {
            throw new ArgumentException($"Expected {value.Length + 1} positions, got {starts.Length}.", nameof(starts));
        }

        var runs = ImmutableArray.CreateBuilder<TextRun>(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            runs.Add(new TextRun(i, starts[i], starts[i + 1] - starts[i]));
        }

        return new(value, runs.DrainToImmutable());
    }

    /// <summary>Texts in the order of the source put together with a space between them, which maps to all that stands there between them.</summary>
    public static MappedText Join(ImmutableArray<MappedText> parts)
    {
        var value = new StringBuilder();
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        foreach (var part in parts)
        {
            if (value.Length > 0 && part.Length > 0)
            {
                var end = runs[^1].Source + runs[^1].Length;
                runs.Add(new TextRun(value.Length, end, Math.Max(0, part.ToSource(new TextSpan(0, 1)).Start - end)));
                value.Append(' ');
            }

            foreach (var run in part.Length == 0 ? [] : part.Runs)
            {
                runs.Add(run with { Value = run.Value + value.Length });
            }

            value.Append(part.Value);
        }

        return new(value.ToString(), runs.DrainToImmutable());
    }

    /// <summary>Where a span of <see cref="Value"/> stands in the source: from the first letter's beginning to the last letter's end, so that marks around them stay outside.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (IsVerbatim)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, length);
            return new(borrowed.Start + span.Start, span.Length);
        }

        return new RunTable(Runs, length).ToSource(span);
    }

    /// <summary>A part of the text, still mapped to the source.</summary>
    public MappedText Slice(TextSpan span)
    {
        if (span.Start == 0 && span.Length == length)
        {
            return this;
        }

        return IsVerbatim ? Borrow(text, ToSource(span))
            : runs.IsDefault ? new(text, borrowed, form, offset + span.Start, span.Length)
            : new(text.Substring(span.Start, span.Length), new RunTable(runs, length).Slice(span));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private TextReading Read()
    {
        if (last.Number != number)
        {
            last = form is null ? new(number, text.Substring(borrowed.Start, length), default) : ReadForm(form);
        }

        return last;
    }

    private TextReading ReadForm(TextForm read)
    {
        var builder = new MappedTextBuilder();
        read(builder, text, borrowed.Start, borrowed.End);
        var whole = builder.Build();
        return new TextReading(number, whole.text, whole.runs).Part(number, offset, length);
    }
}
