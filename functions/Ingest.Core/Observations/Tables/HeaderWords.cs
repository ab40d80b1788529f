using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>What the words of a header cell make of its column.</summary>
internal enum HeaderWord
{
    None,
    Index,
    Name,
    Unit,
    Plan,
    Result,
    Estimate,
    Share,
    Previous,
    Note,
    Reached,
    Foreign,
}

/// <summary>The words of <c>Lexicon/table-headers.tsv</c>.</summary>
internal static class HeaderWords
{
    private static readonly WordTable<HeaderWord[]> Table = new(CueLexicon.Read("table-headers.tsv")
        .SelectMany(row => row.Phrases.Select(phrase => (phrase, word: Enum.Parse<HeaderWord>(row.Name))))
        .GroupBy(pair => pair.phrase, pair => pair.word)
        .Select(group => KeyValuePair.Create(group.Key, group.ToArray())));

    /// <summary>The words of a folded header, in order.</summary>
    public static List<(HeaderWord Word, int Start)> Read(string folded)
    {
        List<(HeaderWord, int)> words = [];
        for (int i = 0; i < folded.Length; i++)
        {
            bool isStart = !char.IsLetterOrDigit(folded[i]) || i == 0 || !char.IsLetterOrDigit(folded[i - 1]);
            if (isStart && Table.TryMatchAt(folded, i, out HeaderWord[] found, out int length))
            {
                foreach (HeaderWord word in found)
                {
                    words.Add((word, i));
                }

                i += length - 1;
            }
        }

        return words;
    }

    /// <summary>Whether a column of the table tells that its rows are projects, people, goods or matches and no indicators.</summary>
    public static bool IsForeign(ImmutableArray<TableRow> headers) =>
        headers.Any(row => row.Cells.Any(cell => Read(VietnameseText.Fold(cell.Text.Value)).Exists(word => word is { Word: HeaderWord.Foreign, Start: 0 })));

    /// <summary>Whether the whole header is one word of this meaning.</summary>
    public static bool IsWhole(string folded, HeaderWord word) => Table.TryGet(folded, out HeaderWord[] found) && found.Contains(word);
}
