using System.Buffers;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Splits a text into lines, without the white space around them and without the empty ones.</summary>
internal static class LineScanner
{
    /// <summary>More lines than this are not scanned: a text of 50 MB set to 80 columns has fewer.</summary>
    public const int MaximumLines = 1_000_000;

    /// <summary>A longer line is cut, at the end of a sentence or a word where there is one, so that no paragraph grows without bounds.</summary>
    public const int LongestLine = 32 * 1024;

    private const int TabWidth = 4;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The lines that say something, in order, from an offset on.</summary>
    public static List<SourceLine> Scan(string text, int offset = 0)
    {
        var lines = new List<SourceLine>(Math.Min(text.AsSpan(offset).Count('\n'), MaximumLines) + 1);
        var blank = true;
        var start = offset;
        while (start < text.Length && lines.Count <= MaximumLines)
        {
            var length = text.AsSpan(start, Math.Min(LongestLine, text.Length - start)).IndexOfAny(LineEnds);
            var end = length >= 0 ? start + length : text.Length - start <= LongestLine ? text.Length : Cut(text, start);
            var (first, last, indent) = Trim(text, start, end);
            if (first < last)
            {
                lines.Add(new SourceLine(first, last, indent, Width(text.AsSpan(first, last - first)), blank));
                blank = false;
            }
            else
            {
                blank = true;
            }

            var isPair = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n';
            start = isPair ? end + 2 : end < text.Length && !LineEnds.Contains(text[end]) ? end : end + 1;
        }

        return lines;
    }

    private static int Cut(string text, int start)
    {
        var window = text.AsSpan(start, LongestLine);
        var cut = window.LastIndexOf(". ") is var sentence and > LongestLine / 2 ? sentence + 1 : window.LastIndexOf(' ');
        if (cut > 0)
        {
            return start + cut;
        }

        var end = start + LongestLine;
        while (end < text.Length && (char.IsLowSurrogate(text[end]) || ComposedForm.IsMark(text[end])))
        {
            end++;
        }

        return end;
    }

    private static (int First, int Last, int Indent) Trim(string text, int start, int end)
    {
        var indent = 0;
        while (start < end && IsSpace(text[start]))
        {
            indent += text[start] == '\t' ? TabWidth - (indent % TabWidth) : 1;
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end, indent);
    }

    /// <summary>Number of letters, combining marks not counted.</summary>
    public static int Width(ReadOnlySpan<char> line)
    {
        var marks = 0;
        for (var i = line.IndexOfAnyInRange('\u0300', '\u036F'); i >= 0 && i < line.Length; i++)
        {
            marks += ComposedForm.IsMark(line[i]) ? 1 : 0;
        }

        return line.Length - marks;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' || (char.IsControl(c) && c != '\t');
}
