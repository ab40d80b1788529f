using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Tables;

/// <summary>Words of cells that stand before a figure (<c>Lexicon/cell-words.tsv</c>).</summary>
internal static class CellWords
{
    public const string Steady = "steady";
    public const string Level = "level";

    private static readonly WordTable<string> Table = CueLexicon.Words("cell-words.tsv");

    /// <summary>The last token of words of a meaning that begin at a token, or null.</summary>
    public static int? LastAt(AnnotatedText text, int first, string meaning) =>
        Table.TryMatchAt(text.Folded, text.Tokens[first].Start, out string found, out int length) && found == meaning ? text.LastOf(first, length) : null;

    /// <summary>How many code units of a folded text words of a meaning take at its beginning.</summary>
    public static int LengthAt(string folded, string meaning) => Table.TryMatchAt(folded, 0, out string found, out int length) && found == meaning ? length : 0;
}
