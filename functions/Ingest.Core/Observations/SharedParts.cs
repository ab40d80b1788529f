using System.Collections.Immutable;

namespace Ingest.Core.Observations;

/// <summary>Keeps one copy of what many observations of a document have in common: units, indicators, the rules that made them.</summary>
internal sealed class SharedParts
{
    /// <summary>How many copies of a kind are kept; a document in which no two are alike would only fill the memory twice.</summary>
    private const int MostKept = 20_000;

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<IndicatorReference, IndicatorReference> indicators = [];
    private readonly Dictionary<ImmutableArray<string>, ImmutableArray<string>> rules = new(new SequenceComparer());

    public string? Of(string? word) => word is null ? null : Of(words, word);

    public IndicatorReference Of(IndicatorReference indicator) => Of(indicators, indicator);

    public ImmutableArray<string> Of(List<string> names) => Of(rules, [.. names]);

    private static T Of<T>(Dictionary<T, T> kept, T part)
        where T : notnull
    {
        if (kept.TryGetValue(part, out T? known))
        {
            return known;
        }

        if (kept.Count < MostKept)
        {
            kept.Add(part, part);
        }

        return part;
    }

    private sealed class SequenceComparer : IEqualityComparer<ImmutableArray<string>>
    {
        public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public int GetHashCode(ImmutableArray<string> names)
        {
            HashCode hash = default;
            foreach (string name in names)
            {
                hash.Add(name, StringComparer.Ordinal);
            }

            return hash.ToHashCode();
        }
    }
}
