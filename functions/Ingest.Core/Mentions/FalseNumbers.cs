namespace Ingest.Core.Mentions;

/// <summary>Refuses numbers that are names, places, times or numberings, and says why. What a number counts is judged later, with its unit.</summary>
internal static class FalseNumbers
{
    private const decimal HoursOfDay = 24;

    /// <summary>The reason why a number is no quantity, or null.</summary>
    public static string? ReasonFor(AnnotatedText text, NumberSpan number)
    {
        if (number.Rule is "number-words")
        {
            return text.CueAt(number.First - 1) is CueKind.Ordinal ? "ordinal" : null;
        }

        if (number.Rule is not "digits" and not "part-of-whole" and not "range" and not "range-shared-thousands")
        {
            return null;
        }

        return Denominator(text, number) ?? Code(text, number) ?? Numbering(text, number) ?? Time(text, number) ?? Named(text, number);
    }

    /// <summary>"giá trị sản phẩm trên 1 ha đất": one unit that something is counted by.</summary>
    private static string? Denominator(AnnotatedText text, NumberSpan number)
    {
        bool isRound = number.Value is 1 or 100 or 1000 or 10000 or 100000 && number.High is null && number.OutOf is null && text.IsWord(number.First - 2);
        bool isBound = text.CueAt(number.First - 2) is CueKind.Increase or CueKind.Decrease or CueKind.DownTo or CueKind.UpTo;
        bool isPer = isRound && (text.Is(number.First - 1, "trên") && !isBound || text.Is(number.First - 1, "mỗi") || text.Is(number.First - 1, "quân") && text.Is(number.First - 2, "bình") || text.Is(number.First - 1, "/"));
        bool isPeople = text.Is(number.Last + 1, "dân") || text.Is(number.Last + 1, "người") || text.Is(number.Last + 1, "trẻ") || text.Is(number.Last + 1, "vạn");
        bool isOne = number.Value == 1 && !text.Is(number.Last + 1, "%") && IsUnitLike(text, number.Last + 1) && Lexicon.UnitTable.ScaleAt(text.Folded, text.Tokens[number.Last + 1].Start) == 1; // "trên 1 triệu tấn" is an amount
        return isPer && (isOne || isPeople) ? "denominator" : null;
    }

    private static string? Code(AnnotatedText text, NumberSpan number)
    {
        int before = number.First - 1;
        int after = number.Last + 1;
        if (text.Is(before, "-") && text.IsGlued(before) && text.IsWord(before - 1) && text.IsGlued(before - 1))
        {
            return "code";
        }

        if ((text.Is(after, "-") || text.Is(after, "/")) && (IsCapital(text, after + 1) || text.IsNumber(after + 1) && text.Is(after + 2, "/")))
        {
            return "document-number";
        }

        if ((text.Is(before, "/") && text.IsGlued(before) || text.Is(before, "-") && text.IsGlued(before) && text.IsGlued(before - 1)) && text.IsNumber(before - 1))
        {
            return "code";
        }

        bool isLettered = text.IsGlued(number.Last) && text.IsWord(after) && text.Tokens[after].Length == 1 && (char.IsUpper(text.Written[text.Tokens[after].Start]) || !IsUnitLike(text, after));
        if (isLettered)
        {
            return "code"; // "5G", "đường 787B", "huyện 30a"
        }

        ReadOnlySpan<char> digits = text.Folds(number.First);
        bool isLong = digits.Length >= 9 && digits[0] == '0' || digits.Length >= 10 && !digits.ContainsAny('.', ',');
        return isLong ? "telephone-number" : digits is "4.0" or "5.0" or "4,0" && !text.Is(after, "%") && !IsUnitLike(text, after) ? "code" : null;
    }

    private static string? Numbering(AnnotatedText text, NumberSpan number)
    {
        int before = number.First - 1;
        int after = number.Last + 1;
        if (text.Is(before, "[") && text.Is(after, "]"))
        {
            return "footnote";
        }

        if (text.Is(before, "(") && text.Is(after, ")") && number.High is null && number.Value < 100)
        {
            return "list-number";
        }

        bool isFirst = before < 0;
        return isFirst && (text.Is(after, ".") || text.Is(after, ")")) && text.IsGlued(number.Last) ? "list-number" : null;
    }

    private static string? Time(AnnotatedText text, NumberSpan number)
    {
        int after = number.Last + 1;
        bool isClock = text.Is(after, ":") && text.IsGlued(number.Last) && text.IsNumber(after + 1) && text.IsGlued(after)
            || text.Is(number.First - 1, ":") && text.IsGlued(number.First - 1) && text.IsNumber(number.First - 2);
        bool isHour = text.Is(after, "h") || text.Is(after, "giờ") && !text.Is(after + 1, "/") && number.Value <= HoursOfDay || text.IsWord(after) && text.Folds(after).Length > 1 && text.Folds(after)[0] == 'h' && char.IsAsciiDigit(text.Folds(after)[1]);
        return isClock || isHour ? "time" : null;
    }

    private static string? Named(AnnotatedText text, NumberSpan number)
    {
        int after = number.Last + 1;
        CueKind before = text.CueAt(number.First - 1);
        if (before is not (CueKind.Ordinal or CueKind.Adverb or CueKind.NameHead or CueKind.Term or CueKind.Year))
        {
            return null;
        }

        bool isQuantity = text.Is(after, "%") || IsUnitLike(text, after);
        bool isWhole = number.Value == decimal.Truncate(number.Value) && number.High is null;
        return before switch
        {
            CueKind.Ordinal when isWhole && !isQuantity => "ordinal",
            CueKind.Adverb when isWhole && text.Is(number.First - 1, "mức") && !text.IsWord(after) && !isQuantity => "ordinal",
            CueKind.Ordinal when isWhole && text.Is(number.First - 1, "lần thứ") => "ordinal",
            CueKind.NameHead when isWhole && !text.Is(after, "%") && (!text.IsGlued(number.Last) || text.Is(after, ",") && char.IsUpper(text.Written[text.Tokens[text.MarkAt(number.First - 1)!.First].Start])) && !isQuantity => "document-number", // "Quyết định 167, đạt ..."
            CueKind.Term when isWhole && !isQuantity && number.Value < 20 => "ordinal",
            CueKind.Year or CueKind.Term when !isQuantity && DateFinder.IsYear(text, number.First, out _) => "year",
            _ => null,
        };
    }

    private static bool IsUnitLike(AnnotatedText text, int token) =>
        token < text.Tokens.Length && Lexicon.UnitTable.MatchAt(text.Folded, text.Tokens[token].Start) is { Unit.Dimension: not Lexicon.Dimension.Count };

    private static bool IsCapital(AnnotatedText text, int token) =>
        text.IsWord(token) && char.IsUpper(text.Written[text.Tokens[token].Start]) && (text.Tokens[token].Length == 1 || char.IsUpper(text.Written[text.Tokens[token].Start + 1]));
}
