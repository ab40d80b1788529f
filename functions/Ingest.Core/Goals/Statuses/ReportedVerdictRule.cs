using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Statuses;

/// <summary>A sentence that says "đạt kế hoạch" decides where no figure does; one on a whole field of work never.</summary>
internal static class ReportedVerdictRule
{
    /// <summary>Decides by the latest verdict; among those of one day by the first document.</summary>
    public static StatusDecision? Decide(StatusInput input)
    {
        var latest = input.Verdicts.Where(verdict => !verdict.Verdict.IsField).OrderByDescending(verdict => verdict.Source.Published ?? DateOnly.MinValue).FirstOrDefault();
        return latest is null ? null : new(Of(latest.Verdict.Verdict), "reported-verdict");
    }

    /// <summary>The status that a verdict claims.</summary>
    public static GoalStatus Of(Verdict verdict) => verdict switch
    {
        Verdict.Exceeded => GoalStatus.Exceeded,
        Verdict.Met => GoalStatus.Met,
        _ => GoalStatus.Missed,
    };
}
