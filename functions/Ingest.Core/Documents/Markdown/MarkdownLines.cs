using Ingest.Core.Documents.PlainText;

namespace Ingest.Core.Documents.Markdown;

/// <summary>The lines of a Markdown text that hold words: marks of quotation are stepped over, fences, comments and the targets of links left out.</summary>
internal static class MarkdownLines
{
    /// <summary>The lines, from an offset on.</summary>
    public static List<SourceLine> Scan(string source, int offset)
    {
        var lines = LineScanner.Scan(source, offset);
        var kept = 0;
        var (blank, comment) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var start = Unquote(source, line);
            var text = source.AsSpan(start, line.End - start);
            var wasComment = comment;
            comment = (comment || text.StartsWith("<!--")) && !text.EndsWith("-->");
            if (wasComment || text.IsEmpty || text.StartsWith("<!--") || text.StartsWith("```") || text.StartsWith("~~~") || IsTarget(text))
            {
                blank = true;
                continue;
            }

            lines[kept++] = line with { Start = start, BlankBefore = line.BlankBefore || blank };
            blank = false;
        }

        lines.RemoveRange(kept, lines.Count - kept);
        return lines;
    }

    private static int Unquote(string source, SourceLine line)
    {
        var i = line.Start;
        while (i < line.End && (source[i] == '>' || (i > line.Start && char.IsWhiteSpace(source[i]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>"[1]: https://..." names the target of a link.</summary>
    private static bool IsTarget(ReadOnlySpan<char> line)
    {
        var close = line.IndexOf("]:");
        return close > 1 && line[0] == '[' && line[1] != '^' && line[(close + 2)..].TrimStart() is var target && (target.StartsWith("http") || target.StartsWith("/") || target.StartsWith("#"));
    }
}
