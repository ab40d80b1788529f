using System.Globalization;

namespace Ingest.LocalHost.Scoring;

/// <summary>How often something was right.</summary>
internal readonly record struct Accuracy(int Right, int Total)
{
    /// <summary>Counts one more case.</summary>
    public Accuracy And(bool isRight) => new(Right + (isRight ? 1 : 0), Total + 1);

    /// <inheritdoc/>
    public override string ToString() => Total == 0
        ? "n/a (0/0)"
        : string.Create(CultureInfo.InvariantCulture, $"{(double)Right / Total:F3} ({Right}/{Total})");
}

/// <summary>The fields that a strict match does not ask for, counted over the strict matches.</summary>
/// <param name="Comparator">Comparator.</param>
/// <param name="PercentOfPlan">Share of the plan, absence included.</param>
/// <param name="PercentOfPlanWhereGiven">Share of the plan where the annotation has one.</param>
/// <param name="Estimated">Estimate or not, where the text decides it.</param>
internal sealed record Accuracies(Accuracy Comparator, Accuracy PercentOfPlan, Accuracy PercentOfPlanWhereGiven, Accuracy Estimated)
{
    /// <summary>Nothing counted yet.</summary>
    public static Accuracies None { get; } = new(default, default, default, default);

    /// <summary>Counts the matches of a document.</summary>
    public Accuracies And(IEnumerable<Match> matches) => matches.Aggregate(this, (sum, match) => sum.And(match));

    /// <summary>Whether the comparator is right.</summary>
    public static bool IsComparatorRight(Match match) =>
        match.Predicted.Comparator == match.Gold.Preferred.Comparator || match.Gold.Others.Comparators.Contains(match.Predicted.Comparator);

    /// <summary>Whether the share of the plan is right, absence included.</summary>
    public static bool IsPercentOfPlanRight(Match match) =>
        match.Gold.Others.PercentsOfPlan.Prepend(match.Gold.Preferred.PercentOfPlan).Any(share => Quantities.Same(match.Predicted.PercentOfPlan, share));

    /// <summary>Whether the estimate mark is right; always so where the text leaves it open.</summary>
    public static bool IsEstimatedRight(Match match) => match.Gold.Others.EstimatedEither || match.Predicted.Estimated == match.Gold.Preferred.Estimated;

    private Accuracies And(Match match)
    {
        var isShareRight = IsPercentOfPlanRight(match);
        return new Accuracies(
            Comparator.And(IsComparatorRight(match)),
            PercentOfPlan.And(isShareRight),
            match.Gold.Preferred.PercentOfPlan is null ? PercentOfPlanWhereGiven : PercentOfPlanWhereGiven.And(isShareRight),
            match.Gold.Others.EstimatedEither ? Estimated : Estimated.And(IsEstimatedRight(match)));
    }
}
