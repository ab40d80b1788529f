namespace Ingest.Core.Mentions;

/// <summary>Counted nouns that measure no goal (<c>Lexicon/rejections.tsv</c>): indicators, tasks, days, people present.</summary>
internal static class NounRejections
{
    private static readonly TokenTable<string> Table = new(CueLexicon.Phrases("rejections.tsv").DistinctBy(pair => pair.Key));

    /// <summary>The longest such noun that starts at a token.</summary>
    /// <returns>Its number of tokens; 0 where there is none.</returns>
    public static int Match(AnnotatedText text, int first, out string? reason)
    {
        reason = null;
        if (first >= text.Tokens.Length || !Table.TryMatchAt(text, first, out string found, out int length))
        {
            return 0;
        }

        reason = found;
        return text.LastOf(first, length) - first + 1;
    }
}
