using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Figures;

/// <summary>What is known of the indicator of a series, and the units of its figures, each read once. For one evaluation, on one thread.</summary>
internal sealed class IndicatorTraits(string id, Indicator? row)
{
    private static readonly string[] ChangeSuffixes = ["-reduction", "-increase", "-growth"];

    private readonly Dictionary<string, Unit?> units = new(StringComparer.Ordinal);

    /// <summary>Id of the indicator.</summary>
    public string Id { get; } = id;

    /// <summary>The catalogue's row, if it has one.</summary>
    public Indicator? Row { get; } = row;

    /// <summary>Which way is better, by the catalogue.</summary>
    public Direction Direction => Row?.Direction ?? Direction.Unknown;

    /// <summary>What its figures measure, by the catalogue.</summary>
    public Dimension Dimension => Row?.Dimension ?? Dimension.None;

    /// <summary>Whether the indicator is itself a change ("tỷ lệ giảm nghèo"): "đạt 2%" and "giảm 2%" then say the same. Ids of the catalogue end by what they are.</summary>
    public bool IsChange => Array.Exists(ChangeSuffixes, suffix => Id.EndsWith(suffix, StringComparison.Ordinal) || Id.Contains(suffix + "-", StringComparison.Ordinal));

    /// <summary>The unit of a figure; null where there is none or the table lacks it.</summary>
    public Unit? Unit(string? written)
    {
        if (string.IsNullOrWhiteSpace(written))
        {
            return null;
        }

        if (!units.TryGetValue(written, out var unit))
        {
            units[written] = unit = UnitTable.Parse(written);
        }

        return unit;
    }

    /// <summary>Dimension of a figure: by its unit, else by the catalogue.</summary>
    public Dimension DimensionOf(string? written) => Unit(written)?.Dimension is { } known and not Dimension.None ? known : Dimension;

    /// <summary>Whether two measures can be compared in a unit: new members of a stock are counted either way, and an indicator that is a change has one measure.</summary>
    public bool AreComparable(Measure left, Measure right, string? unit) =>
        left == right || (left is not Measure.Decrease && right is not Measure.Decrease && DimensionOf(unit) is Dimension.Count)
        || (IsChange && (left is Measure.Level || right is Measure.Level));
}
