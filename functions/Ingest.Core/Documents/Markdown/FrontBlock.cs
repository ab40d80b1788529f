using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Markdown;

/// <summary>The block of properties between two lines of dashes with which static sites begin a Markdown file.</summary>
/// <param name="End">Index of the first character behind it; 0 where there is none.</param>
/// <param name="TitleStart">Where the value of <c>title</c> begins.</param>
/// <param name="TitleEnd">Where it ends; equal to the beginning where there is none.</param>
/// <param name="Published">The value of <c>date</c> or <c>published</c>.</param>
internal readonly record struct FrontBlock(int End, int TitleStart, int TitleEnd, DateOnly? Published)
{
    private const int LongestBlock = 4000;
    private const string Fence = "---";

    /// <summary>Reads the block at the beginning of a text.</summary>
    public static FrontBlock Read(string source)
    {
        var open = source.StartsWith("---\n", StringComparison.Ordinal) ? Fence.Length + 1 : source.StartsWith("---\r\n", StringComparison.Ordinal) ? Fence.Length + 2 : 0;
        var close = open > 0 ? source.AsSpan(0, Math.Min(source.Length, LongestBlock)).IndexOf("\n---") : -1;
        var block = new FrontBlock(close < 0 ? 0 : close + Fence.Length + 1, 0, 0, null);
        for (var start = open; start < block.End;)
        {
            var end = source.IndexOf('\n', start);
            block = ReadProperty(source, start, end, block);
            start = end + 1;
        }

        return block;
    }

    private static FrontBlock ReadProperty(string source, int start, int end, FrontBlock block)
    {
        var line = source.AsSpan(start, end - start);
        var colon = line.IndexOf(':');
        if (colon < 0)
        {
            return block;
        }

        var value = line[(colon + 1)..].Trim(" \t\r\"'");
        var at = value.IsEmpty ? start : start + colon + 1 + line[(colon + 1)..].IndexOf(value);
        return line[..colon] switch
        {
            "title" => block with { TitleStart = at, TitleEnd = at + value.Length },
            "date" or "published" => block with { Published = DateLine.ReadAt(value, out _) },
            _ => block,
        };
    }
}
