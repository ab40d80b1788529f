using System.Collections.Immutable;
using System.Text;

namespace Ingest.Core.Text;

/// <summary>
/// Text as the extractor reads it (NFC, entities decoded, white space folded) together with the place in the source of every code unit:
/// a span found in <see cref="Value"/> can always be shown in the document as it was uploaded.
/// </summary>
public sealed class MappedText
{
    /// <summary>Texts that stand in their source letter for letter are copied out of it when asked for from this length on, so that a large document is not held twice.</summary>
    private const int ShortestBorrowed = 64;

    /// <summary>Longer ones are copied once and kept.</summary>
    private const int LongestBorrowed = 40 * 1024;

    private static long count;

    /// <summary>The last copy made on this thread, as texts are worked on one after the other; by number, so that no document is kept alive.</summary>
    [ThreadStatic]
    private static (long Number, string Value) last;

    private readonly long number;
    private readonly string text;
    private readonly TextSpan borrowed;
    private readonly ImmutableArray<TextRun> runs;

    internal MappedText(string value, ImmutableArray<TextRun> runs) => (text, this.runs) = (value, runs);

    private MappedText(string source, TextSpan borrowed) => (text, this.borrowed, number) = (source, borrowed, Interlocked.Increment(ref count));

    /// <summary>No text, at no place.</summary>
    public static MappedText Empty { get; } = Verbatim(string.Empty, 0);

    /// <summary>Length of the text, in code units.</summary>
    public int Length => runs.IsDefault ? borrowed.Length : text.Length;

    /// <summary>The text itself, in Unicode normalisation form C. Long texts are copied from the document here: keep the string while working on it.</summary>
    public string Value => !runs.IsDefault ? text : last.Number == number ? last.Value : Copy();

    /// <summary>Text that stands in the source letter for letter, from <paramref name="offset"/> on.</summary>
    public static MappedText Verbatim(string value, int offset) => new(value, [new TextRun(0, offset, value.Length)]);

    /// <summary>A stretch of a source that needs no change.</summary>
    internal static MappedText Borrow(string source, TextSpan span) => span.Length is < ShortestBorrowed or > LongestBorrowed
        ? Verbatim(source.Substring(span.Start, span.Length), span.Start)
        : new(source, span);

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

            foreach (var run in part.Length == 0 ? [] : part.runs.IsDefault ? [new TextRun(0, part.borrowed.Start, part.borrowed.Length)] : part.runs)
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
        if (runs.IsDefault)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(span.Start);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, borrowed.Length);
            return new(borrowed.Start + span.Start, span.Length);
        }

        return new RunTable(runs, text.Length).ToSource(span);
    }

    /// <summary>A part of the text, still mapped to the source.</summary>
    public MappedText Slice(TextSpan span)
    {
        if (span.Start == 0 && span.Length == Length)
        {
            return this;
        }

        if (runs.IsDefault)
        {
            return Borrow(text, ToSource(span));
        }

        return new(text.Substring(span.Start, span.Length), new RunTable(runs, text.Length).Slice(span));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private string Copy()
    {
        var value = text.Substring(borrowed.Start, borrowed.Length);
        last = (number, value);
        return value;
    }
}
