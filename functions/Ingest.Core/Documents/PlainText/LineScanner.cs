using System.Buffers;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Splits a text into lines, without the white space around them and without the empty ones.</summary>
internal static class LineScanner
{
    private const int TabWidth = 4;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The lines that say something, in order, from an offset on.</summary>
    public static List<SourceLine> Scan(string text, int offset = 0)
    {
        var lines = new List<SourceLine>();
        var blank = true;
        var start = offset;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var (first, last, indent) = Trim(text, start, end);
            if (first < last)
            {
                lines.Add(new SourceLine(first, last, blank, indent, Width(text.AsSpan(first, last - first))));
                blank = false;
            }
            else
            {
                blank = true;
            }

            start = end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return lines;
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
