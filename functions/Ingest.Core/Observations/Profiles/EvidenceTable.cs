using System.Collections.Immutable;
using System.Globalization;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Observations.Profiles;

/// <summary>The evidence and its weights: <c>Lexicon/period-evidence.tsv</c>.</summary>
internal static class EvidenceTable
{
    private static readonly PieceOfEvidence[] All = [.. TsvResource.Read("period-evidence.tsv", "question", "trace", "at", "weight", "most", "words").Select(Parse)];

    /// <summary>The rows of each question, by its number.</summary>
    private static readonly ImmutableArray<PieceOfEvidence>[] Rows = [.. Enum.GetValues<Question>().Select(question => All.Where(row => row.Question == question).ToImmutableArray())];

    public static ImmutableArray<PieceOfEvidence> For(Question question) => Rows[(int)question];

    private static PieceOfEvidence Parse(string[] cells) => new(
        Enum.Parse<Question>(cells[0]), Enum.Parse<Trace>(cells[1]), Enum.Parse<Standing>(cells[2]),
        int.Parse(cells[3], CultureInfo.InvariantCulture), int.Parse(cells[4], CultureInfo.InvariantCulture), cells[5]);
}
