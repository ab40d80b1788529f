using System.Collections.Immutable;
using System.Globalization;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Observations.Judgements;

/// <summary>How much each sign counts, and which reason of a refusal one against a figure gives (<c>Lexicon/signs.tsv</c>).</summary>
internal static class SignWeights
{
    private static readonly (int Weight, string? Reason)[] Table = Read();

    public static (int Weight, string? Reason) Of(Sign sign) => Table[(int)sign];

    private static (int Weight, string? Reason)[] Read()
    {
        var table = new (int, string?)[Enum.GetValues<Sign>().Length];
        ImmutableArray<string[]> rows = TsvResource.Read("signs.tsv", "sign", "weight", "reason", "what it is");
        if (rows.DistinctBy(cells => cells[0]).Count() != table.Length)
        {
            throw new InvalidDataException("signs.tsv: one row for each sign.");
        }

        foreach (string[] cells in rows)
        {
            table[(int)Enum.Parse<Sign>(cells[0])] = (int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2].Length > 0 ? cells[2] : null);
        }

        return table;
    }
}
