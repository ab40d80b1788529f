using System.Buffers;

namespace Ingest.Core.Documents.Markdown;

/// <summary>The characters that mean something in Markdown.</summary>
internal static class MarkdownMarks
{
    /// <summary>Inside a line.</summary>
    public static readonly SearchValues<char> Inline = SearchValues.Create("\\*_~`![]<&");

    /// <summary>Whether a line is a thematic break or the underline of a heading: three or more of one of "-", "*", "_", "=" and nothing else.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('-' or '*' or '_' or '='))
        {
            return false;
        }

        var marks = line.Count(line[0]);
        return marks >= 3 && line.IndexOfAnyExcept(line[0], ' ') < 0;
    }

    /// <summary>Level of the heading that a line of "=" or "-" makes of the line above; 0 if it is none.</summary>
    public static int UnderlineLevel(ReadOnlySpan<char> line) => !IsRule(line) ? 0 : line[0] switch { '=' => 1, '-' => 2, _ => 0 };

    /// <summary>Whether a line is a picture and nothing else.</summary>
    public static bool IsPicture(ReadOnlySpan<char> line) => line.StartsWith("![") && line[^1] == ')' && line[2..].IndexOf("![") < 0;

    /// <summary>Number of "#" of an ATX heading, 1 to 6; 0 if the line is none.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = line.IndexOfAnyExcept('#');
        return level is >= 1 and <= 6 && (char.IsWhiteSpace(line[level]) || line[level] == '*') ? level : 0;
    }

    /// <summary>Whether a line is bold as a whole: "**...**" or "__...__" with nothing else bold or plain in it.</summary>
    public static bool IsBold(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 || !(line.StartsWith("**") || line.StartsWith("__")))
        {
            return false;
        }

        var inner = line[2..].TrimEnd();
        var mark = line[..2];
        return inner.EndsWith(mark) && inner[..^2].IndexOf(mark) is -1;
    }
}
