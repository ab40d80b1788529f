using System.Collections.Immutable;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What a document does with figures that say nothing of themselves: the evidence, and its sum.</summary>
internal sealed record KindJudgement(ImmutableArray<KindEvidence> Evidence)
{
    public int Sum => Evidence.Sum(piece => piece.Weight);

    /// <summary>A text of plans where more speaks for it than against it.</summary>
    public ObservationKind Kind => Sum > 0 ? ObservationKind.Target : ObservationKind.Actual;
}
