using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Names;

/// <summary>Builds the indicator's noun phrase from the words left of a figure's predicate.</summary>
internal static class LeftPhrase
{
    private const int Longest = 45;

    /// <summary>No name of an indicator is longer, in code units; what goes on behind it is left out.</summary>
    public const int LongestName = 500;

    /// <summary>The phrase that ends before token <paramref name="end"/> and begins at <paramref name="floor"/> or later.</summary>
    /// <returns>The phrase, empty where there is none, and its first token.</returns>
    public static (string Phrase, int First) Build(AnnotatedText text, int floor, int end)
    {
        int first = end;
        for (int at = end - 1; at >= floor && end - at <= Longest; at = Before(text, at))
        {
            if (text.Is(at, ")"))
            {
                at = Kinds.Opening(text, at, floor);
                continue;
            }

            if (IsStop(text, at) || text.Is(at, ",") && (!Continues(text, floor, at, first) || SkipLeading(text, first, end) == end && first < end && !IsAreaNoun(text, at - 1)))
            {
                break;
            }

            first = text.MarkAt(at)?.First ?? at;
        }

        first = SkipLeading(text, Math.Max(first, floor), end);
        return (Join(text, first, end), first);
    }

    // "trạm y tế xã, phường": kinds of areas in a row.
    private static bool IsAreaNoun(AnnotatedText text, int at) =>
        text.Is(at, "xã") || text.Is(at, "phường") || text.Is(at, "huyện") || text.Is(at, "quận") || text.Is(at, "thôn") || text.Is(at, "ấp") || text.Is(at, "bản") || text.Is(at, "tỉnh");

    private static int Before(AnnotatedText text, int at) => (text.MarkAt(at)?.First ?? at) - 1;

    private static bool IsStop(AnnotatedText text, int at)
    {
        if (text.MarkAt(at) is FigureMark figure)
        {
            return !FigureJudge.IsPartOfName(text, figure) && !IsCountInName(text, figure);
        }

        return !PlanNouns.IsAt(text, at) && !IsInsideName(text, at) && text.CueAt(at) switch
        {
            CueKind.Aim or CueKind.Plan or CueKind.Assigned or CueKind.Estimate or CueKind.Forecast or CueKind.Future or CueKind.Done or CueKind.Attribution
                or CueKind.Among or CueKind.Copula or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.VerdictMissed or CueKind.Respectively
                or CueKind.Opener or CueKind.Result or CueKind.Raise or CueKind.Unreached or CueKind.Anaphor => true,
            CueKind.Listing => text.Is(at - 1, ",") || text.CueAt(at - 1) is CueKind.Aim or CueKind.VerdictMissed or CueKind.VerdictMet or CueKind.VerdictExceeded,
            _ => text.Is(at, ";") || text.Is(at, ":") || text.Is(at, "(") || text.Is(at, "?") || text.Is(at, "!") || text.Is(at, "…") || text.Is(at, "\"") || text.Is(at, "“"),
        };
    }

    /// <summary>"Giải ngân vốn ba chương trình": a few things, counted in words, behind a noun.</summary>
    private static bool IsCountInName(AnnotatedText text, FigureMark figure) =>
        figure.Rule is "number-words" && text.IsWord(figure.First - 1) && text.MarkAt(figure.First - 1) is null or CueMark { Kind: CueKind.Head } && FigureJudge.ReasonFor(text, figure) is "count-of-tasks" or "count-of-indicators";

    /// <summary>"Tổng vốn huy động trong dân": a preposition in a clause that begins with an indicator's head belongs to its name.</summary>
    private static bool IsInsideName(AnnotatedText text, int at)
    {
        bool isPreposition = text.CueAt(at) is CueKind.Opener && (text.Is(at, "tại") || text.Is(at, "trong") || text.Is(at, "theo") || text.Is(at, "qua") || text.Is(at, "do"))
            && text.MarkAt(at)!.First == text.MarkAt(at)!.Last && text.MarkAt(at + 1) is null or CueMark { Kind: CueKind.Head or CueKind.FalseFriend or CueKind.Ordinal or CueKind.Organisation or CueKind.NameHead } && text.IsWord(at + 1);
        if (!isPreposition || text.Is(at, "trong") && text.Is(at + 1, "tổng"))
        {
            return isPreposition; // "lao động nông nghiệp trong tổng lao động"
        }

        int first = at;
        while (first > 0 && at - first < 12 && text.Tokens[first - 1].Kind is TokenKind.Word && text.MarkAt(first - 1) is not FigureMark and not PeriodMark)
        {
            first--;
        }

        return first < at && text.CueAt(first) is CueKind.Head or CueKind.RateName or CueKind.FallName;
    }

    /// <summary>A comma belongs to the phrase where the part before it is a bare noun or verb ("Tiếp nhận, xử lý", "Tổng kim ngạch xuất, nhập khẩu").</summary>
    private static bool Continues(AnnotatedText text, int floor, int comma, int rightFirst)
    {
        if (rightFirst <= comma || text.CueAt(rightFirst) is CueKind.Head or CueKind.RateName or CueKind.FallName && rightFirst == comma + 1)
        {
            return false;
        }

        int words = 0;
        for (int at = comma - 1; at >= floor; at--)
        {
            if (text.Is(at, ",") || text.Is(at, ";") || text.Is(at, ":") || text.CueAt(at) is CueKind.Aim or CueKind.Assigned)
            {
                break;
            }

            if (text.MarkAt(at) is PeriodMark or FigureMark or DateMark
                || text.CueAt(at) is CueKind.Opener && !IsInsideName(text, at) || text.CueAt(at) is CueKind.Theme or CueKind.Reach or CueKind.Estimate or CueKind.Attribution or CueKind.Increase or CueKind.Done
                    or CueKind.VerdictExceeded or CueKind.VerdictMet or CueKind.VerdictMissed or CueKind.Result or CueKind.Organisation or CueKind.Exceed
                || ++words > 12)
            {
                return false;
            }
        }

        return words > 0;
    }

    private static int SkipLeading(AnnotatedText text, int first, int end)
    {
        while (first < end && (text.MarkAt(first) is PeriodMark or DateMark || text.Tokens[first].Kind is TokenKind.Symbol || IsLeadingFiller(text, first)))
        {
            first = (text.MarkAt(first)?.Last ?? first) + 1;
        }

        return Math.Min(first, end);
    }

    private static bool IsLeadingFiller(AnnotatedText text, int at) =>
        text.CueAt(at) is CueKind.Organisation or CueKind.Adverb or CueKind.Passive or CueKind.Connector or CueKind.Have or CueKind.Theme or CueKind.Opener or CueKind.Done
            or CueKind.UpToEnd or CueKind.Anaphor or CueKind.Previous or CueKind.Year or CueKind.Reach or CueKind.Versus or CueKind.UpTo or CueKind.Add or CueKind.Exceed or CueKind.Share or CueKind.Multiply
            or CueKind.EqualTo or CueKind.Listing or CueKind.ReportTopic or CueKind.Above or CueKind.About or CueKind.From
        || text.Is(at, "của") || (text.Is(at, "mới") || text.Is(at, "giữa") || text.Is(at, "hết")) && (text.CueAt(at + 1) is CueKind.Reach or CueKind.Have or CueKind.Increase || text.MarkAt(at + 1) is PeriodMark);

    /// <summary>The words from one token up to another, without periods, comparisons and bracketed remarks.</summary>
    public static string Join(AnnotatedText text, int first, int end)
    {
        if (first >= end)
        {
            return "";
        }

        int room = text.Tokens[end - 1].End - text.Tokens[first].Start + end - first; // a space may be put before each word
        Span<char> phrase = stackalloc char[Math.Min(room, 2 * LongestName)];
        int length = 0;
        bool glue = false;
        for (int at = first; at < end && length < LongestName; at++)
        {
            if (text.MarkAt(at) is PeriodMark || text.CueAt(at) is CueKind.Versus or CueKind.Anaphor or CueKind.Previous)
            {
                glue = false;
                continue;
            }

            if (text.Is(at, "(") && Closing(text, at, end) is > 0 and var close)
            {
                at = close;
                glue = false;
                continue;
            }

            if (length > 0 && !(glue && text.IsGlued(at - 1)))
            {
                phrase[length++] = ' ';
            }

            ReadOnlySpan<char> word = text.Written.AsSpan(text.Tokens[at].Start, Math.Min(text.Tokens[at].Length, LongestName));
            word.CopyTo(phrase[length..]);
            length += word.Length;
            glue = true;
        }

        return phrase[..length].Trim(" ,-:*\"“”;+.").ToString();
    }

    private static int Closing(AnnotatedText text, int open, int end)
    {
        for (int at = open; at < end; at++)
        {
            if (text.Is(at, ")"))
            {
                return at;
            }
        }

        return 0;
    }
}
