using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>Joins two numbers into one: ranges ("6,5 - 7", "từ 16 đến 17.000", "2% - 2,5%") and parts of a whole ("151/283").</summary>
internal static class RangeJoiner
{
    /// <summary>Puts one number in the place of each two that are joined.</summary>
    public static void Join(AnnotatedText text, List<NumberSpan> numbers)
    {
        int joined = 0;
        for (int i = 0; i < numbers.Count; i++)
        {
            NumberSpan? pair = i + 1 < numbers.Count ? Pair(text, numbers[i], numbers[i + 1]) : null;
            numbers[joined++] = pair ?? numbers[i];
            i += pair is null ? 0 : 1;
        }

        numbers.RemoveRange(joined, numbers.Count - joined);
    }

    private static NumberSpan? Pair(AnnotatedText text, NumberSpan low, NumberSpan high)
    {
        int between = low.Last + 1;
        if (text.Is(between, "/") && UnitFinder.IsRelatedTo(text, between))
        {
            return null;
        }

        if (text.Is(between, "/") && high.First == between + 1 && text.IsGlued(low.Last))
        {
            return new(low.First, high.Last, low.Value, null, high.Value, "part-of-whole");
        }

        if (IsOutOf(text, between, high.First))
        {
            return low.High is null && low.Value <= high.Value ? new(low.First, high.Last, low.Value, null, high.Value, "part-of-whole") : null;
        }

        int joint = high.First - 1;
        return IsJoint(text, low, joint) && SkipUnit(text, low, high) == joint ? Range(text, low, high) : null;
    }

    /// <summary>"11 trong (tổng) số 18 tuyến".</summary>
    private static bool IsOutOf(AnnotatedText text, int first, int high)
    {
        int whole = first + (text.Is(first + 1, "tổng") ? 2 : 1);
        return (text.Is(first, "trong") || text.Is(first, "trên")) && text.Is(whole, "số") && high == whole + 1;
    }

    /// <summary>"2% - 2,5%": the unit of the lower end may stand before the joint if the upper end repeats it.</summary>
    private static int SkipUnit(AnnotatedText text, NumberSpan low, NumberSpan high)
    {
        int at = low.Last + 1;
        if (at >= text.Tokens.Length || IsJoint(text, low, at))
        {
            return at;
        }

        if (high.Last + 1 >= text.Tokens.Length
            || UnitTable.MatchAt(text.Folded, text.Tokens[at].Start) is not { } unit
            || UnitTable.MatchAt(text.Folded, text.Tokens[high.Last + 1].Start) is not { } other
            || unit.Unit != other.Unit)
        {
            return 0;
        }

        return Math.Min(text.LastOf(at, unit.Length) + 1, high.First);
    }

    private static bool IsJoint(AnnotatedText text, NumberSpan low, int token) =>
        text.Is(token, "-") || (text.Is(token, "đến") || text.Is(token, "tới")) && low.Rule is "digits" or "number-words" && !text.Is(token + 1, "năm");

    private static NumberSpan? Range(AnnotatedText text, NumberSpan low, NumberSpan high)
    {
        decimal from = low.Value;
        if (SharesThousands(text, low, high))
        {
            from *= 1000;
        }

        return from < high.Value ? new(low.First, high.Last, from, high.Value, null, from == low.Value ? "range" : "range-shared-thousands") : null;
    }

    /// <summary>"từ 16 đến 17.000": the lower end is short for 16.000.</summary>
    private static bool SharesThousands(AnnotatedText text, NumberSpan low, NumberSpan high) =>
        low.Rule is "digits" && high.Rule is "digits" && high.Value % 1000 == 0 && low.Value < 1000 && low.Value * 1000 <= high.Value
        && low.Value * 10_000 > high.Value && NumberParser.HasThousands(text.Folds(high.First)) && !NumberParser.HasThousands(text.Folds(low.First));
}
