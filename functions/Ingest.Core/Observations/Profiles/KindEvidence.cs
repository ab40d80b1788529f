using System.Collections.Immutable;
using System.Globalization;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Evidence of what a document does with figures that say nothing of themselves.</summary>
/// <param name="Trace">What was found.</param>
/// <param name="Weight">What it is worth for a text of plans.</param>
/// <param name="Words">What it is called in an explanation.</param>
internal sealed record KindEvidence(KindTrace Trace, int Weight, string Words)
{
    private static readonly ImmutableArray<KindEvidence> Rows = [.. TsvResource.Read("kind-evidence.tsv", "trace", "weight", "words")
        .Select(cells => new KindEvidence(Enum.Parse<KindTrace>(cells[0]), int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2]))];

    /// <summary>The evidence for the traces that were found.</summary>
    public static ImmutableArray<KindEvidence> Of(IReadOnlySet<KindTrace> traces) => [.. Rows.Where(row => traces.Contains(row.Trace))];
}
