using Ingest.Core.Goals.Figures;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Statuses;

/// <summary>Which way is better for a target.</summary>
/// <param name="Direction">Never <see cref="Direction.Unknown"/> where there is a target.</param>
/// <param name="IsDefault">Whether nothing tells, and more is taken to be better.</param>
internal readonly record struct TargetDirection(Direction Direction, bool IsDefault)
{
    /// <summary>The direction of a target: its comparator says it best, then the measure, then the catalogue; figures are never asked.</summary>
    public static TargetDirection Of(Figure? target, IndicatorTraits traits) => target switch
    {
        null => new(traits.Direction, false),
        { Bound: Bound.Ceiling } => new(Direction.Down, false),
        { Bound: Bound.Floor } => new(Direction.Up, false),
        { Measure: Measure.Decrease } => new(Direction.Up, false), // what is promised is the size of the fall
        { Measure: Measure.Increase } when traits.DimensionOf(target.Unit) is Dimension.Rank => new(Direction.Up, false), // up in a ranking is better
        { Measure: Measure.Level } when traits is { Direction: Direction.Unknown } && traits.DimensionOf(target.Unit) is Dimension.Rank => new(Direction.Down, false),
        _ when traits.Direction is Direction.Unknown => new(Direction.Up, true),
        _ => new(traits.Direction, false),
    };
}
