using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

/// <summary>Which of the areas that bear one name is meant.</summary>
internal static class AreaChoice
{
    /// <summary>Areas by their names in one writing.</summary>
    public static FrozenDictionary<string, ImmutableArray<Area>> Group(IEnumerable<(Area Area, ImmutableArray<string> Names)> rows, Func<string, string> write)
    {
        var all = from row in rows
                  from name in row.Names.Select(write).Distinct(StringComparer.Ordinal)
                  group row.Area by name;
        return all.ToFrozenDictionary(bearers => bearers.Key, bearers => bearers.ToImmutableArray(), StringComparer.Ordinal);
    }

    /// <summary>
    /// The one that fits: of the kind if any is, inside <paramref name="within"/> if any is, existing on the day if any does, and of the highest level. Null where two are left.
    /// </summary>
    public static Area? Choose(ImmutableArray<Area> bearers, string? kind, DateOnly? asOf, Area? within)
    {
        if (bearers.Length == 1)
        {
            return bearers[0]; // as nearly all names have
        }

        var day = asOf ?? AreaCatalogue.DefaultDay;
        var left = Prefer(bearers, area => kind is null || area.Kind == kind);
        left = Prefer(left, area => within is not null && IsInside(area, within));
        left = Prefer(left, area => area.IsValidOn(day));
        var highest = left.Min(area => area.Level);
        left = Prefer(left, area => area.Level == highest);
        return left.Length == 1 ? left[0] : null;
    }

    private static bool IsInside(Area area, Area within) => area.Parent == within.Id || within.Parent == area.Parent && area.Level > AreaLevel.Province;

    private static ImmutableArray<Area> Prefer(ImmutableArray<Area> areas, Func<Area, bool> fits)
    {
        var kept = areas.Where(fits).ToImmutableArray();
        return kept.IsEmpty ? areas : kept;
    }
}
