using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Ingest.Core.Observations;

/// <summary>Keeps one copy of what many observations of a document have in common: units, indicators, the rules that made them.</summary>
internal sealed class SharedParts
{
    /// <summary>How many copies of a kind are kept; a document in which no two are alike would only fill the memory twice.</summary>
    private const int MostKept = 20_000;

    private readonly Dictionary<string, string> words = new(StringComparer.Ordinal);
    private readonly Dictionary<IndicatorReference, IndicatorReference> indicators = [];
    private readonly Dictionary<ImmutableArray<string>, ImmutableArray<string>> rules;
    private readonly Dictionary<ImmutableArray<string>, ImmutableArray<string>>.AlternateLookup<List<string>> rulesByList;

    public SharedParts()
    {
        rules = new(new SequenceComparer());
        rulesByList = rules.GetAlternateLookup<List<string>>();
    }

    public string? Of(string? word) => word is null ? null : Of(words, word);

    public IndicatorReference Of(IndicatorReference indicator) => Of(indicators, indicator);

    public ImmutableArray<string> Of(List<string> names) => rulesByList.TryGetValue(names, out ImmutableArray<string> known) ? known : Of(rules, [.. names]);

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

    /// <summary>Compares lists of names, also one that is still to be copied. Their lengths tell nearly all apart.</summary>
    private sealed class SequenceComparer : IEqualityComparer<ImmutableArray<string>>, IAlternateEqualityComparer<List<string>, ImmutableArray<string>>
    {
        public bool Equals(ImmutableArray<string> x, ImmutableArray<string> y) => x.AsSpan().SequenceEqual(y.AsSpan());

        public bool Equals(List<string> alternate, ImmutableArray<string> other) => CollectionsMarshal.AsSpan(alternate).SequenceEqual(other.AsSpan());

        public int GetHashCode(ImmutableArray<string> names) => Hash(names.AsSpan());

        public int GetHashCode(List<string> alternate) => Hash(CollectionsMarshal.AsSpan(alternate));

        public ImmutableArray<string> Create(List<string> alternate) => [.. alternate];

        private static int Hash(ReadOnlySpan<string> names)
        {
            HashCode hash = default;
            foreach (string name in names)
            {
                hash.Add(name.Length);
                hash.Add(name[^1]);
            }

            return hash.ToHashCode();
        }
    }
}
