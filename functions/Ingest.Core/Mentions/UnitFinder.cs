using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>A unit found behind a number.</summary>
/// <param name="Last">Last token of the unit; the number's last token where there is none.</param>
/// <param name="Text">As printed.</param>
/// <param name="Kind">What grammar cares for.</param>
internal readonly record struct UnitSpan(int Last, string? Text, UnitKind Kind);

/// <summary>Finds the unit to the right of a number: the longest of the table, else the counted noun itself.</summary>
internal static class UnitFinder
{
    // Qualifiers that make a subset of what is counted and are no part of the counter: "5 hộ nghèo" counts hộ.
    private static readonly string[] Qualifiers = ["mới", "cận nghèo", "nghèo", "quốc tế", "nội địa", "trong nước", "ocop", "kiểu mẫu", "du lịch", "tai nạn"];

    public static UnitSpan Find(AnnotatedText text, int numberLast)
    {
        int first = numberLast + 1;
        if (first >= text.Tokens.Length)
        {
            return new(numberLast, null, UnitKind.None);
        }

        if (IsRelatedTo(text, first))
        {
            int last = first + 2;
            while (last - first < 4 && text.IsWord(last + 1) && text.MarkAt(last + 1) is null)
            {
                last++;
            }

            return new(last, text.Slice(first, last), UnitKind.Measured);
        }

        return UnitTable.MatchAt(text.Folded, text.Tokens[first].Start) is { } match
            ? FromTable(text, numberLast, first, match)
            : Noun(text, numberLast, first);
    }

    /// <summary>"8,2/100.000 trẻ đẻ sống": a round number of people behind a slash is what the figure is related to.</summary>
    public static bool IsRelatedTo(AnnotatedText text, int slash) =>
        text.Is(slash, "/") && (text.Is(slash + 1, "100.000") || text.Is(slash + 1, "10.000") || text.Is(slash + 1, "1.000") || text.Is(slash + 1, "1000") || text.Is(slash + 1, "100000"))
        && (text.Is(slash + 2, "trẻ") || text.Is(slash + 2, "dân") || text.Is(slash + 2, "người") || text.Is(slash + 2, "ca"));

    private static UnitSpan FromTable(AnnotatedText text, int numberLast, int first, UnitMatch match)
    {
        int last = text.LastOf(first, match.Length);
        UnitKind kind = KindOf(match.Unit);
        if (kind is UnitKind.None)
        {
            // A bare scale word counts the noun behind it: "2,5 triệu (khách)".
            UnitSpan noun = Noun(text, last, last + 1);
            return noun.Text is null ? new(last, text.Slice(first, last), UnitKind.UnknownCounter) : new(noun.Last, text.Slice(first, noun.Last), UnitKind.UnknownCounter);
        }

        last = kind is UnitKind.Counter ? Trim(text, first, last) : last;
        last = BeforeOver(text, first, last);
        last = kind is UnitKind.Percent ? Whole(text, last) : last;
        bool isSpelt = last == first + 1 && text.Is(first, "phần") && text.Is(last, "trăm"); // "phần trăm" is "%" in words
        return new(last, isSpelt ? "%" : text.Slice(first, last), kind);
    }

    private static UnitKind KindOf(Unit unit) => unit.Dimension switch
    {
        Dimension.Percent => UnitKind.Percent,
        Dimension.Count => UnitKind.Counter,
        Dimension.Points or Dimension.Rank => UnitKind.Score,
        Dimension.Ratio when unit.Base == "lần" => UnitKind.Times,
        Dimension.None => UnitKind.None,
        _ => UnitKind.Measured,
    };

    private static int Trim(AnnotatedText text, int first, int last)
    {
        ReadOnlySpan<char> unit = text.Folded.AsSpan(text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start);
        foreach (string qualifier in Qualifiers)
        {
            if (unit.EndsWith(qualifier, StringComparison.Ordinal) && unit.Length > qualifier.Length + 1 && unit[^(qualifier.Length + 1)] == ' ' && IsCounter(unit[..^(qualifier.Length + 1)]))
            {
                return last - (qualifier.Contains(' ', StringComparison.Ordinal) ? 2 : 1);
            }
        }

        return last;
    }

    // "điểm du lịch" are places, "điểm" points.
    private static bool IsCounter(ReadOnlySpan<char> unit) => UnitTable.Parse(unit.ToString()) is null or { Dimension: Dimension.Count };

    /// <summary>"10,4 bác sĩ trên một vạn dân": behind "trên" stands what the indicator is related to.</summary>
    private static int BeforeOver(AnnotatedText text, int first, int last)
    {
        for (int i = first + 1; i <= last; i++)
        {
            if (text.Is(i, "trên"))
            {
                return i - 1;
            }
        }

        return last;
    }

    /// <summary>"% GRDP" is a unit of its own; the table knows "% GDP".</summary>
    private static int Whole(AnnotatedText text, int last) =>
        text.Is(last, "%") && (text.Is(last + 1, "grdp") || text.Is(last + 1, "gdp")) ? last + 1 : last;

    private static UnitSpan Noun(AnnotatedText text, int numberLast, int first)
    {
        if (NounRejections.Match(text, first, out _) is > 0 and var length)
        {
            return new(first + length - 1, text.Slice(first, first + length - 1), UnitKind.UnknownCounter);
        }

        bool isNoun = text.IsWord(first) && text.MarkAt(first) is null;
        if (!isNoun)
        {
            return new(numberLast, null, UnitKind.None);
        }

        int last = text.IsWord(first + 1) && text.MarkAt(first + 1) is null ? first + 1 : first;
        int slash = text.Is(first + 1, "/") ? first + 1 : last + 1;
        int related = text.Is(slash, "/") ? UnitTable.RelatedTo(text.Folded, text.Tokens[slash - 1].End) : 0;
        return related > 0 && text.LastOf(slash, related) is var end ? new(end, text.Slice(first, end), UnitKind.Measured) : new(last, text.Slice(first, last), UnitKind.UnknownCounter);
    }
}
