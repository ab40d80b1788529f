namespace Ingest.Core.Documents.Blocks;

/// <summary>The date that an official document gives of itself: "Sơn La, ngày 08 tháng 12 năm 2023" at its head, or the sentence at its end that says when it was adopted.</summary>
internal static class SigningDate
{
    private const int HeadBlocks = 15;
    private const int TailBlocks = 30;
    private const int LongestPlace = 90;
    private const int LongestAdoption = 700;

    /// <summary>The date, if the document gives one.</summary>
    public static DateOnly? Find(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < Math.Min(blocks.Count, HeadBlocks); i++)
        {
            if (Lines(blocks[i]).Select(Place).FirstOrDefault(date => date is not null) is { } date)
            {
                return date;
            }
        }

        for (var i = blocks.Count - 1; i >= Math.Max(0, blocks.Count - TailBlocks); i--)
        {
            if (Lines(blocks[i]).Select(Adoption).FirstOrDefault(date => date is not null) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static IEnumerable<string> Lines(Block block) => block switch
    {
        TextBlock text => [text.Text.Value],
        TableBlock table => table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text.Value),
        _ => [],
    };

    /// <summary>Place, comma, "ngày" and a date at the end of a short line.</summary>
    private static DateOnly? Place(string text)
    {
        if (text.Length is 0 or > 2 * LongestPlace)
        {
            return null;
        }

        var folded = PageWords.Fold(text);
        for (var comma = folded.IndexOf(','); comma >= 0; comma = folded.IndexOf(',', comma + 1))
        {
            var rest = folded.AsSpan(comma + 1).TrimStart();
            if (PageWords.Prefix("day", rest) > 0 && DateLine.ReadAt(rest, out var length) is { } date && rest[length..].Trim("./ )").IsEmpty)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>"Nghị quyết này ... thông qua ngày ...".</summary>
    private static DateOnly? Adoption(string text)
    {
        if (text.Length > LongestAdoption)
        {
            return null;
        }

        var folded = PageWords.Fold(text).AsSpan();
        var sentence = Division.Opens(folded, folded) is null ? folded : folded[(folded.IndexOf(". ") + 1)..].TrimStart();
        return PageWords.Prefix("self-reference", sentence) > 0 && PageWords.Occurs("adopted", sentence) ? DateLine.Find(sentence) : null;
    }
}
