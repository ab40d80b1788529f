using System.Collections.Immutable;

namespace Ingest.Core.Text;

/// <summary>What a <see cref="MappedText"/> says when it is read in its source.</summary>
/// <param name="Number">Number of the text that was read.</param>
/// <param name="Value">The text.</param>
/// <param name="Runs">Where its parts stand; none where it stands in the source letter for letter.</param>
internal readonly record struct TextReading(long Number, string Value, ImmutableArray<TextRun> Runs)
{
    /// <summary>A part of a text.</summary>
    public TextReading Part(long number, int start, int length) => start == 0 && length == Value.Length
        ? this with { Number = number }
        : new(number, Value.Substring(start, length), new RunTable(Runs, Value.Length).Slice(new TextSpan(start, length)));
}
