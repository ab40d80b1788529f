namespace Ingest.Core.Lexicon;

/// <summary>Reads <c>Lexicon/rewrites.tsv</c>.</summary>
internal static class RewriteRows
{
    private static readonly string[] Columns = ["written", "kind", "words"];

    /// <summary>All rows: what is written, of which kind it is, and for which words.</summary>
    public static IEnumerable<(string Written, string Kind, IEnumerable<string> Phrases)> Read() =>
        TsvResource.Read("rewrites.tsv", Columns).Select(row => (row[0], row[1], TsvResource.Split(row[2]).AsEnumerable()));
}
