using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>The words of <c>Lexicon/table-headers.tsv</c>.</summary>
internal static class HeaderWords
{
    private static readonly ImmutableArray<(string Phrase, HeaderWord Word)> Phrases =
        [.. CueLexicon.Read("table-headers.tsv").SelectMany(row => row.Phrases.Select(phrase => (phrase, Enum.Parse<HeaderWord>(row.Name))))];

    private static readonly WordTable<HeaderWord[]> Table = new(Phrases
        .GroupBy(pair => pair.Phrase, pair => pair.Word)
        .Select(group => KeyValuePair.Create(group.Key, group.ToArray())));

    /// <summary>How a meaning is written: its first word in the table.</summary>
    public static string Spelling(HeaderWord word) => Phrases.First(pair => pair.Word == word).Phrase;

    /// <summary>The words of a folded header, in order; a phrase of several meanings gives one for each.</summary>
    public static List<HeaderPhrase> Read(string folded)
    {
        List<HeaderPhrase> words = [];
        for (int i = 0; i < folded.Length; i++)
        {
            bool isStart = !char.IsLetterOrDigit(folded[i]) || i == 0 || !char.IsLetterOrDigit(folded[i - 1]);
            if (isStart && Table.TryMatchAt(folded, i, out HeaderWord[] found, out int length))
            {
                foreach (HeaderWord word in found)
                {
                    words.Add(new(word, i, length));
                }

                i += length - 1;
            }
        }

        return words;
    }

    /// <summary>Whether a folded text begins with a phrase whose first meaning this is.</summary>
    public static bool OpensWith(string folded, HeaderWord word) => Table.TryMatchAt(folded, 0, out HeaderWord[] found, out _) && found[0] == word;

    /// <summary>The words of all levels of a header.</summary>
    public static List<HeaderPhrase> Read(ImmutableArray<string> path) => Read(VietnameseText.Fold(string.Join(' ', path)));

    /// <summary>Whether a cell names a column by what it holds or by its period, whatever numbers are in it ("9 tháng 2024", "TH/KH").</summary>
    public static bool IsHeader(string cell)
    {
        string folded = VietnameseText.Fold(cell);
        return Read(folded).Exists(word => word.Word is HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate or HeaderWord.Previous or HeaderWord.Name or HeaderWord.Note)
            || MentionFinder.Annotate(MappedText.Verbatim(cell, 0)).MarkAt(0) is PeriodMark;
    }

    /// <summary>Whether a column of the table tells that its rows are projects, people, goods or matches and no indicators.</summary>
    public static bool IsForeign(ImmutableArray<TableRow> headers) =>
        headers.Any(row => row.Cells.Any(cell => Read(VietnameseText.Fold(cell.Text.Value)).Exists(word => word is { Word: HeaderWord.Foreign, Start: 0 })));

    /// <summary>Whether the whole header is one word of this meaning.</summary>
    public static bool IsWhole(string folded, HeaderWord word) => Table.TryGet(folded, out HeaderWord[] found) && found.Contains(word);

    /// <summary>Whether a header sets a result against its plan ("% TH/KH", "Đạt (%)").</summary>
    public static bool IsOfResult(ImmutableArray<string> path) =>
        path.Any(level => Read(VietnameseText.Fold(level)) is { } words && words.Exists(w => w.Word is HeaderWord.Reached || w.Word is HeaderWord.Result or HeaderWord.Estimate && words.Exists(plan => plan.Word is HeaderWord.Plan && plan.Start > w.Start)));

    /// <summary>Whether a text says plan, result or share and nothing else.</summary>
    public static bool IsOnlyRole(string text) => IsOnly(text, HeaderWord.Plan) || IsOnly(text, HeaderWord.Result) || IsOnly(text, HeaderWord.Estimate) || IsOnly(text, HeaderWord.Share);

    /// <summary>Whether a text has words of this meaning and, but for fillers and marks, no others.</summary>
    public static bool IsOnly(string text, HeaderWord word)
    {
        string folded = VietnameseText.Fold(text);
        bool found = false;
        for (int i = 0; i < folded.Length;)
        {
            bool isInWord = char.IsLetterOrDigit(folded[i]);
            bool isKnown = Table.TryMatchAt(folded, i, out HeaderWord[] words, out int length) && (words.Contains(word) || words.Contains(HeaderWord.Filler));
            if (isInWord && !isKnown)
            {
                return false;
            }

            found |= isKnown && words.Contains(word);
            i += isKnown ? length : 1;
        }

        return found;
    }
}
