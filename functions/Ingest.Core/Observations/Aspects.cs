using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>"tăng 5,1% về lượng và 8,4% về giá trị": by what a change is measured; the second one is a change of the same figure, too.</summary>
internal static class Aspects
{
    /// <summary>Whether a percentage behind a change tells it by another measure.</summary>
    public static bool Hold(FigureContext context) =>
        context is { Left.Length: 0, OpensClause: false, Figure: { UnitKind: UnitKind.Percent, OutOf: null } } && context.Tail.Verb is CueKind.None or CueKind.Increase or CueKind.Decrease
        && Follows(context.Text, context.RightFirst);

    /// <summary>Whether "về" and what the change is measured by stand at a token: "về lượng", "về giá trị".</summary>
    public static bool Follows(AnnotatedText text, int at) => text.Is(at, "về") && WorthPhrases.IsAspect(text, at + 1);
}
