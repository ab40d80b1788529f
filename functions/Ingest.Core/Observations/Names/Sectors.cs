using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Bare names of economic sectors (<c>Lexicon/sectors.tsv</c>): behind a growth or structure of the whole they are its parts and need its name.</summary>
internal static class Sectors
{
    private static readonly WordTable<string> Table = CueLexicon.Words("sectors.tsv");

    /// <summary>Whether a figure tells a sector's part of what the figure before told of the whole, in the same unit.</summary>
    public static bool IsPart(FigureContext context, Draft? anchor) =>
        anchor is { Value: not null } && anchor.Unit == context.Figure.Unit && context.Figure.UnitKind is UnitKind.Percent && context.Depth >= anchor.Depth
        && context.Tail.Verb is CueKind.None or CueKind.Reach or CueKind.Increase or CueKind.Decrease or CueKind.Share or CueKind.Estimate
        && Table.TryGet(context.FoldedLeft, out _) && !Table.TryGet(anchor.FoldedPhrase, out _) && (anchor.Whole.Length > 0 || IsWhole(anchor));

    /// <summary>Whether the words on the left are the bare name of a sector.</summary>
    public static bool IsSector(FigureContext context) => context.Left.Length > 0 && Table.TryGet(context.FoldedLeft, out _);

    private static bool IsWhole(Draft anchor)
    {
        string folded = anchor.FoldedPhrase;
        return anchor.Measure is not Measure.Level || folded.Contains("tăng trưởng", StringComparison.Ordinal) || folded.Contains("tốc độ tăng", StringComparison.Ordinal)
            || folded.Contains("cơ cấu", StringComparison.Ordinal) || folded.Contains("tỷ trọng", StringComparison.Ordinal);
    }
}
