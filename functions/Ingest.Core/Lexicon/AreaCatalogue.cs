using System.Collections.Frozen;
using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Country, provinces before and after 1 July 2025 (Resolution 202/2025/QH15), and districts: one row each in <c>Lexicon/areas.tsv</c>.</summary>
public static class AreaCatalogue
{
    /// <summary>Where no date is given, names are read as of this day, the last one of the 63 provinces and of the districts.</summary>
    public static readonly DateOnly DefaultDay = new(2025, 6, 30);

    private static readonly ImmutableArray<(Area Area, ImmutableArray<string> Names)> Rows = AreaRows.Read();
    private static readonly FrozenDictionary<string, Area> ById = Rows.ToFrozenDictionary(row => row.Area.Id, row => row.Area, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, ImmutableArray<Area>> BySlug = AreaChoice.Group(Rows, VietnameseText.Slug);
    private static readonly WordTable<string> Kinds = AreaRows.ReadWords("kind", VietnameseText.ToAscii);

    /// <summary>All rows.</summary>
    public static ImmutableArray<Area> All { get; } = [.. Rows.Select(row => row.Area)];

    /// <summary>Folded names and who bears them, for <see cref="AreaMatcher"/>.</summary>
    internal static WordTable<ImmutableArray<Area>> Names { get; } = new(AreaChoice.Group(Rows, VietnameseText.Fold));

    /// <summary>All names of the areas of a level.</summary>
    internal static IEnumerable<string> NamesOf(AreaLevel level) => Rows.Where(row => row.Area.Level == level).SelectMany(row => row.Names);

    /// <summary>
    /// The area of an id or of a name in any case, with or without diacritics and "tỉnh", "thành phố", "huyện"; a district may have its province behind a comma. Null where unknown
    /// or ambiguous ("huyện Châu Thành").
    /// </summary>
    /// <param name="idOrName">Such as <c>bac-kan</c>, "Bắc Kạn", "TP.HCM", "huyện Châu Thành, tỉnh Long An".</param>
    /// <param name="asOf">Which map to read names on: "Tuyên Quang" is another area since 1 July 2025. An id of a province that has ended leads to the one that bears its name on that day.</param>
    public static Area? Find(string idOrName, DateOnly? asOf = null)
    {
        if (ById.TryGetValue(idOrName.Trim(), out var exact))
        {
            return asOf is { } day && !exact.IsValidOn(day) ? SameNameOn(exact, day) : exact;
        }

        var comma = idOrName.LastIndexOf(',');
        var within = comma > 0 ? Find(idOrName[(comma + 1)..], asOf) : null;
        var named = comma > 0 ? idOrName[..comma] : idOrName;
        if (BySlug.TryGetValue(VietnameseText.Slug(named), out var bearers))
        {
            return AreaChoice.Choose(bearers, null, asOf, within);
        }

        var (kind, name) = SplitKind(named);
        return BySlug.TryGetValue(VietnameseText.Slug(name), out bearers) ? AreaChoice.Choose(bearers, kind, asOf, within) : null;
    }

    /// <summary>A commune, which the catalogue does not list: its id is its slug behind that of the area above it, where that is known.</summary>
    /// <param name="name">Name with diacritics, without "xã".</param>
    /// <param name="kind">"xã", "phường" or "thị trấn".</param>
    /// <param name="parent">The area above it, if known.</param>
    public static Area Commune(string name, string kind, Area? parent)
    {
        var slug = VietnameseText.Slug($"{kind} {name}");
        return new(parent is null ? slug : $"{parent.Id}-{slug}", name, AreaLevel.Commune, null, parent?.Id, null, null, null) { Kind = kind };
    }

    private static Area SameNameOn(Area ended, DateOnly day) =>
        ended.Successor is { } id && ById[id] is var successor && successor.Name == ended.Name && successor.IsValidOn(day) ? successor : ended;

    private static (string? Kind, string Name) SplitKind(string text)
    {
        var name = VietnameseText.ToAscii(text).Trim();
        return Kinds.TryMatchAt(name, 0, out var kind, out var length) && length < name.Length ? (kind, name[length..].Trim()) : (null, name);
    }
}
