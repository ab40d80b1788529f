using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Finds the number of a rank that no verb announces: "tốp 20", "nhóm 10 địa phương dẫn đầu", "..., hạng 31", "hạng 31/63".</summary>
internal static class RankFinder
{
    /// <summary>Of more than so many nobody is ranked: beyond stand years and amounts.</summary>
    private const int LastRank = 250;

    /// <summary>"tiếp tục nằm trong" has the most words.</summary>
    private const int LongestEntry = 4;

    private static readonly WordTable<string> Words = CueLexicon.Words("rank-words.tsv");

    /// <summary>The rank, with those that it is one of ("địa phương dẫn đầu"), or null where the number is none. The words before it become its cue.</summary>
    public static FigureMark? Find(AnnotatedText text, NumberSpan number)
    {
        bool isPlace = number is { IsFactor: false, High: null, Value: >= 1 and <= LastRank } && number.Value == decimal.Truncate(number.Value);
        if (!isPlace || text.CueAt(number.First - 1) is CueKind.Rank || text.Is(number.Last + 1, "%") || Last(text, number) is not { } last)
        {
            return null;
        }

        text.Lay(new CueMark(HeadFirst(text, number.First - 1), number.First - 1, CueKind.Rank));
        return new(number.First, last, number.Last, number.Value, null, number.OutOf, "hạng", UnitKind.Score, false, "rank");
    }

    private static int? Last(AnnotatedText text, NumberSpan number)
    {
        int before = number.First - 1;
        int members = Match(text, number.Last + 1, "members");
        int leading = Match(text, members + 1, "leading");
        bool isAlone = members == number.Last && (!text.IsWord(members + 1) || text.MarkAt(members + 1) is not null || text.Is(members + 1, "cả") || text.Is(members + 1, "toàn"));
        bool isRank = MeaningAt(text, before) switch
        {
            "top" => isAlone || leading > number.Last,
            "group" => members > number.Last && leading > members,
            "grade" => number.OutOf is not null || isAlone && OpensClause(text, before),
            _ => false,
        };
        return isRank ? Match(text, leading + 1, "whole") : null;
    }

    /// <summary>"nằm trong tốp 20": how one gets among them is no part of the indicator's name.</summary>
    private static int HeadFirst(AnnotatedText text, int head)
    {
        for (int first = head - LongestEntry; first < head; first++)
        {
            if (first >= 0 && text.IsWord(first) && Match(text, first, "entry") == head - 1)
            {
                return first;
            }
        }

        return head;
    }

    private static bool OpensClause(AnnotatedText text, int token) => token > 1 && text.Is(token - 1, ",") && text.MarkAt(token - 2) is FigureMark;

    private static string? MeaningAt(AnnotatedText text, int token) => text.IsWord(token) && Words.TryGet(text.Folds(token), out string meaning) ? meaning : null;

    /// <summary>The last token of words of a meaning that begin at a token; the one before it where there are none.</summary>
    private static int Match(AnnotatedText text, int first, string meaning)
    {
        if (first >= text.Tokens.Length || !Words.TryMatchAt(text.Folded, text.Tokens[first].Start, out string found, out int length) || found != meaning)
        {
            return first - 1;
        }

        return text.LastOf(first, length);
    }
}
