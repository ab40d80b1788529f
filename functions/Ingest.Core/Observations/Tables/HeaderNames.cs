using System.Text;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>
/// Tells the words of a header or caption that name what is measured ("Tỷ lệ bao phủ BHYT giao năm 2022 (%)") from those that say plan, result, year, unit and area. Used where no row names it.
/// </summary>
internal static class HeaderNames
{
    private const int LongestText = 500;

    /// <summary>The name; empty where fewer than two words are left that are no header's (one, where a unit stands behind it).</summary>
    public static string Of(string cell)
    {
        if (cell.Length > LongestText)
        {
            return "";
        }

        string? unit = ColumnReader.UnitOf(cell);
        string words = unit is null ? cell : cell[..cell.LastIndexOf('(')];
        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(words, 0));
        List<HeaderPhrase> phrases = HeaderWords.Read(text.Folded);
        StringBuilder name = new(words.Length);
        int telling = 0;
        bool isShare = phrases.Exists(phrase => phrase.Word is HeaderWord.Share); // "Tỷ lệ giải ngân" is one of the plan
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            HeaderPhrase? phrase = phrases.FindLast(p => p.Start <= text.Tokens[i].Start && text.Tokens[i].Start < p.Start + p.Length);
            if (telling > 0 && phrase is { Word: HeaderWord.Area })
            {
                break;
            }

            bool isDropped = text.MarkAt(i) is PeriodMark or DateMark || DateFinder.IsYear(text, i, out _)
                || phrase is { Word: HeaderWord.Plan or HeaderWord.Result or HeaderWord.Estimate or HeaderWord.Note or HeaderWord.Caption } || name.Length == 0 && (phrase is { Word: HeaderWord.Filler } || !text.IsWord(i));
            telling += !isDropped && (phrase is null || phrase.Word is HeaderWord.Deed && !isShare) && text.IsWord(i) ? 1 : 0;
            Append(name, text, i, isDropped);
        }

        return telling >= (unit is null ? 2 : 1) ? Trim(name.ToString()) : "";
    }

    private static void Append(StringBuilder name, AnnotatedText text, int token, bool isDropped)
    {
        bool isGlued = token > 0 && text.Tokens[token - 1].End == text.Tokens[token].Start;
        name.Append(!isGlued && name.Length > 0 && name[^1] != ' ' ? " " : "");
        name.Append(isDropped ? "" : text.Written.AsSpan(text.Tokens[token].Start, text.Tokens[token].Length));
    }

    /// <summary>Without marks and words of no weight at its ends ("trồng rừng cho").</summary>
    private static string Trim(string name)
    {
        string trimmed = name.Trim(' ', ',', ';', ':', '.', '-', '–', '/', '(', ')');
        string folded = VietnameseText.Fold(trimmed);
        HeaderPhrase? last = HeaderWords.Read(folded).FindLast(phrase => phrase.Start + phrase.Length == folded.Length);
        return last is { Word: HeaderWord.Filler, Start: > 0 } && folded.Length == trimmed.Length ? Trim(trimmed[..last.Start]) : trimmed;
    }
}
