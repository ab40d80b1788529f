using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Statuses;

/// <summary>Result against stated target: where both are figures, they decide whatever else is said.</summary>
internal static class FiguresRule
{
    /// <summary>Decides where target and result of the whole period are figures that can be compared.</summary>
    public static StatusDecision? Decide(StatusInput input)
    {
        if (input.Target?.Figure is not { } target || !IsToDecide(input) || input.WholeActual?.Figure is not { } actual
            || FigureComparer.Compare(actual, target, input.Traits) is Relation.OtherMeasure or Relation.Incommensurable
            || UnitConverter.Factor(actual.Unit, target.Unit, input.Traits) is not { } factor
            || SafeDecimal.Multiply(actual.Value, factor) is not { } low || SafeDecimal.Multiply(actual.High, factor) is not { } high)
        {
            return null;
        }

        var status = target.Bound switch
        {
            Bound.Floor => Threshold(low > target.Value || (low == target.Value && (IsReachedByTie(target, actual) || input.TextSaysReached)), input),
            Bound.Ceiling => Threshold(high < target.Value || (high == target.Value && (IsReachedByTie(target, actual) || input.TextSaysReached)), input),
            Bound.Range => Range(target, low, high, input.Direction.Direction),
            _ => Point(target, low, high, input.Direction.Direction),
        };
        return new(status, Basis(target, input.Direction));
    }

    /// <summary>A computed target is not held against the very result that it was computed from: there the share of the plan says it directly.</summary>
    private static bool IsToDecide(StatusInput input) => input.Target!.Basis is ClaimBasis.Stated || input.Actual?.PercentOfPlan is null;

    /// <summary>"trên 8%" is not reached by 8%, but by "trên 8%"; "từ 8% trở lên" is reached by both.</summary>
    private static bool IsReachedByTie(Figure target, Figure actual) =>
        target.Comparator is Comparator.GreaterOrEqual or Comparator.LessOrEqual || actual.Comparator == target.Comparator;

    /// <summary>An open-ended target asks for no amount beyond its threshold: it is exceeded only where the text says so.</summary>
    private static GoalStatus Threshold(bool isReached, StatusInput input) =>
        !isReached ? GoalStatus.Missed : input.TextSaysExceeded ? GoalStatus.Exceeded : GoalStatus.Met;

    private static GoalStatus Range(Figure target, decimal low, decimal high, Direction direction) => direction switch
    {
        Direction.Down => high > target.High ? GoalStatus.Missed : high < target.Value ? GoalStatus.Exceeded : GoalStatus.Met,
        Direction.Neutral => low >= target.Value && high <= target.High ? GoalStatus.Met : GoalStatus.Missed,
        _ => low < target.Value ? GoalStatus.Missed : low > target.High ? GoalStatus.Exceeded : GoalStatus.Met,
    };

    private static GoalStatus Point(Figure target, decimal low, decimal high, Direction direction)
    {
        var excess = Math.Abs(target.Value) * StatusInput.Excess;
        var slack = target.Comparator is Comparator.Approximate ? excess : 0; // "khoảng" does not bind to the last digit
        return direction switch
        {
            Direction.Down => high > target.Value + slack ? GoalStatus.Missed : high < target.Value - excess ? GoalStatus.Exceeded : GoalStatus.Met,
            Direction.Neutral => Math.Abs(low - target.Value) <= excess ? GoalStatus.Met : GoalStatus.Missed,
            _ => low < target.Value - slack ? GoalStatus.Missed : low > target.Value + excess ? GoalStatus.Exceeded : GoalStatus.Met,
        };
    }

    private static string Basis(Figure target, TargetDirection direction) => direction switch
    {
        { IsDefault: true } when target.Bound is Bound.Point or Bound.Range => "figures-default-direction",
        { Direction: Direction.Neutral } => "figures-neutral",
        _ => "figures",
    };
}
