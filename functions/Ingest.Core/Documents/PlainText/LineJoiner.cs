using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Joins lines that were wrapped: the first stands open and the second goes on in small letters, or the text is set to a width and the second line's first word would not have fitted.</summary>
internal static class LineJoiner
{
    private const int ShortestWrapped = 40;
    private const int WidestWrapped = 140;
    private const int FewestWrapped = 5;
    private const int ShortestBroken = 60;
    private const int LongestOpening = 40;
    private const int NoWidth = int.MaxValue;

    /// <summary>Joins the wrapped lines.</summary>
    public static void Join(string text, List<SourceLine> lines)
    {
        var joined = 0;
        var width = Width(lines);
        var previous = default(SourceLine);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (joined > 0 && line.Table == 0 && previous.Table == 0 && line.End - lines[joined - 1].Start <= LineScanner.LongestLine && (GoesOn(text, previous, line) || IsWrapped(text, previous, line, width)))
            {
                lines[joined - 1] = lines[joined - 1] with { End = line.End, Width = lines[joined - 1].Width + line.Width };
            }
            else
            {
                lines[joined++] = line;
            }

            previous = line;
        }

        lines.RemoveRange(joined, lines.Count - joined);
    }

    /// <summary>The width to which the text is set: nearly all lines keep below it and many come close; <see cref="NoWidth"/> where lines are as long as their paragraphs.</summary>
    private static int Width(List<SourceLine> lines)
    {
        if (lines.Count < FewestWrapped)
        {
            return NoWidth;
        }

        var counts = new int[WidestWrapped + 1];
        foreach (var line in lines)
        {
            counts[Math.Min(line.Width, WidestWrapped)]++;
        }

        var width = WidestWrapped;
        for (var longer = 0; width > 0 && (longer + counts[width]) * 50L <= lines.Count; width--)
        {
            longer += counts[width];
        }

        var close = counts.AsSpan((width * 4 / 5)..(width + 1)).ToArray().Sum();
        return width is >= ShortestWrapped and < WidestWrapped && close * 3 >= lines.Count ? width : NoWidth;
    }

    /// <summary>Whether a line stands open and the next goes on in small letters; a page break of a scanned document leaves an empty line between them.</summary>
    public static bool GoesOn(string text, SourceLine line, SourceLine next)
    {
        return IsOpen(text.AsSpan(line.Start, line.Length))
            && char.IsLower(text[next.Start])
            && ListMarker.Read(text, next.Start, next.End).Kind == MarkerKind.None
            && line.Width >= (next.BlankBefore ? ShortestBroken : ShortestWrapped);
    }

    /// <summary>Whether a line ends in the middle of a sentence.</summary>
    public static bool IsOpen(ReadOnlySpan<char> line) => char.IsLetterOrDigit(line[^1]) || ComposedForm.IsMark(line[^1]) || line[^1] is ',' or '-' or '–' or '%';

    private static bool IsWrapped(string text, SourceLine line, SourceLine next, int width)
    {
        if (width == NoWidth || IsTableRow(text, line) || next.BlankBefore || next.BelowPicture || next.Indent > line.Indent + 1 || ListMarker.Read(text, next.Start, next.End).Kind != MarkerKind.None)
        {
            return false;
        }

        var word = text.AsSpan(next.Start, next.Length).IndexOf(' ');
        return line.Width + 1 + (word < 0 ? next.Width : LineScanner.Width(text.AsSpan(next.Start, word))) > width && line.Width <= width && !OpensDivision(text, line, next);
    }

    // "... hưởng thêm 45%." and below "Điều 3. Khoán kinh phí": behind a full stop an article begins, be the line before as long as it may.
    private static bool OpensDivision(string text, SourceLine line, SourceLine next)
    {
        var opening = text.Substring(next.Start, Math.Min(next.Length, LongestOpening));
        return !IsOpen(text.AsSpan(line.Start, line.Length)) && Division.Opens(opening, VietnameseText.Fold(opening)) is not null;
    }

    // The rows of a table drawn with pipes are long and end where they end.
    private static bool IsTableRow(string text, SourceLine line) => text[line.Start] == '|' && text[line.End - 1] == '|';
}
