namespace Ingest.Core.Observations.Profiles;

/// <summary>The answer to a question, with the evidence for and against it.</summary>
internal sealed record Judgement(Question Question, TimePeriod Period, IReadOnlyList<WeighedEvidence> Evidence)
{
    /// <summary>What all evidence is worth together.</summary>
    public int Sum { get; } = Evidence.Sum(evidence => evidence.Weight);

    /// <summary>The second best answer.</summary>
    public Judgement? Rival { get; init; }
}
