using System.Collections.Immutable;

namespace Ingest.Core.Text;

/// <summary>
/// Text as the extractor reads it (NFC, entities decoded, white space folded) together with the place in the source of every code unit:
/// a span found in <see cref="Value"/> can always be shown in the document as it was uploaded.
/// </summary>
public sealed class MappedText
{
    private readonly int offset;
    private readonly ImmutableArray<int> starts;

    private MappedText(string value, int offset, ImmutableArray<int> starts)
    {
        Value = value;
        this.offset = offset;
        this.starts = starts;
    }

    /// <summary>The text itself, in Unicode normalisation form C.</summary>
    public string Value { get; }

    /// <summary>Text that stands in the source letter for letter, from <paramref name="offset"/> on.</summary>
    public static MappedText Verbatim(string value, int offset) => new(value, offset, default);

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

        return new(value, 0, starts);
    }

    /// <summary>Where a span of <see cref="Value"/> stands in the source.</summary>
    public TextSpan ToSource(TextSpan span) => starts.IsDefault
        ? new(offset + span.Start, span.Length)
        : TextSpan.FromBounds(starts[span.Start], starts[span.End]);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
