using System.Runtime.InteropServices;

namespace Ingest.Core.Mentions;

/// <summary>Finds the numbers of a text: figures, spoken numbers, factors, ranges and "X/Y".</summary>
internal static class NumberFinder
{
    /// <summary>Few texts have more numbers.</summary>
    private const int FirstRoom = 2;

    /// <summary>All numbers, in order; those that stand in no quantity included.</summary>
    public static ReadOnlySpan<NumberSpan> Find(AnnotatedText text)
    {
        List<NumberSpan>? numbers = null;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is not (PeriodMark or DateMark) && ReadAt(text, i) is { } number)
            {
                (numbers ??= new(FirstRoom)).Add(number);
                i = number.Last;
            }
        }

        if (numbers is null)
        {
            return [];
        }

        RangeJoiner.Join(text, numbers);
        return CollectionsMarshal.AsSpan(numbers);
    }

    private static NumberSpan? ReadAt(AnnotatedText text, int token)
    {
        if (text.IsNumber(token))
        {
            return NumberParser.Parse(text.Folds(token), CommaReader.IsDecimal(text, token)) is { } value ? new(token, token, value, null, null, "digits") : null;
        }

        if (text.CueAt(token) is CueKind.Multiply && (text.Is(token + 1, "đôi") || text.Is(token + 1, "ba") || text.Is(token + 1, "rưỡi")))
        {
            return new(token + 1, token + 1, text.Is(token + 1, "đôi") ? 2 : text.Is(token + 1, "ba") ? 3 : 1.5m, null, null, "multiple", IsFactor: true);
        }

        return text.IsWord(token) ? NumberWordReader.Read(text, token) : null;
    }
}
