using System.Collections.Immutable;

namespace Ingest.Core.Text;

/// <summary>The runs of a text of a known length: finds by bisection where a place of the text stands in the source.</summary>
internal readonly record struct RunTable(ImmutableArray<TextRun> Runs, int Length)
{
    /// <summary>Where a span of the text stands in the source, from the first letter's beginning to the last letter's end; an empty span stands where its place begins.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (Length == 0)
        {
            return new(Runs.IsEmpty ? 0 : Runs[0].Source, 0);
        }

        return span.Length > 0 ? TextSpan.FromBounds(Bounds(span.Start).Start, Bounds(span.End - 1).End)
            : span.Start < Length ? new(Bounds(span.Start).Start, 0)
            : new(Bounds(Length - 1).End, 0);
    }

    /// <summary>The runs of a part of the text.</summary>
    public ImmutableArray<TextRun> Slice(TextSpan span)
    {
        var parts = ImmutableArray.CreateBuilder<TextRun>();
        for (var i = span.Length == 0 ? Runs.Length : RunAt(span.Start); i < Runs.Length && Runs[i].Value < span.End; i++)
        {
            parts.Add(Cut(i, span));
        }

        return parts.DrainToImmutable();
    }

    private TextRun Cut(int index, TextSpan span)
    {
        var run = Runs[index];
        var (start, end) = (Math.Max(run.Value, span.Start), Math.Min(run.Value + LengthAt(index), span.End));
        return run.Length == LengthAt(index)
            ? new(start - span.Start, run.Source + start - run.Value, end - start)
            : new(start - span.Start, run.Source, run.Length);
    }

    private TextSpan Bounds(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Length);
        var at = RunAt(index);
        var run = Runs[at];
        return run.Length == LengthAt(at) ? new(run.Source + index - run.Value, 1) : new(run.Source, run.Length);
    }

    private int LengthAt(int index) => (index + 1 < Runs.Length ? Runs[index + 1].Value : Length) - Runs[index].Value;

    private int RunAt(int index)
    {
        var (low, high) = (0, Runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Runs[middle].Value <= index ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
