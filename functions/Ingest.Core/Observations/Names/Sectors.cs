using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Names;

/// <summary>Bare names of economic sectors (<c>Lexicon/sectors.tsv</c>): behind a growth or structure of the whole they are its parts and need its name.</summary>
internal static class Sectors
{
    private static readonly WordTable<string> Table = CueLexicon.Words("sectors.tsv");

    /// <summary>Whether a figure tells a sector's part of what the figure before told of the whole, in the same unit.</summary>
    public static bool IsPart(FigureContext context, Draft? anchor) =>
        anchor is { Value: not null } && anchor.Unit == context.Figure.Unit && context.Figure.UnitKind is UnitKind.Percent && context.Depth >= anchor.Depth
        && context.Tail.Verb is CueKind.None or CueKind.Reach or CueKind.Increase or CueKind.Decrease or CueKind.Share or CueKind.Estimate
        && Table.TryGet(VietnameseText.Fold(context.Left), out _) && !Table.TryGet(VietnameseText.Fold(anchor.Phrase), out _) && (anchor.Whole.Length > 0 || IsWhole(anchor));

    /// <summary>Whether a phrase is the bare name of a sector.</summary>
    public static bool IsSector(string phrase) => phrase.Length > 0 && Table.TryGet(VietnameseText.Fold(phrase), out _);

    private static bool IsWhole(Draft anchor)
    {
        string folded = VietnameseText.Fold(anchor.Phrase);
        return anchor.Measure is not Measure.Level || folded.Contains("tăng trưởng", StringComparison.Ordinal) || folded.Contains("tốc độ tăng", StringComparison.Ordinal)
            || folded.Contains("cơ cấu", StringComparison.Ordinal) || folded.Contains("tỷ trọng", StringComparison.Ordinal);
    }
}
