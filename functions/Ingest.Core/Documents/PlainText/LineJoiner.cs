using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Joins lines that were wrapped in the middle of a sentence: the first stands open, and the second goes on in small letters or would not have fitted.</summary>
internal static class LineJoiner
{
    private const int ShortestWrapped = 40;
    private const int ShortestBroken = 60;

    /// <summary>The lines, wrapped ones joined.</summary>
    public static List<SourceLine> Join(string text, List<SourceLine> lines)
    {
        var joined = new List<SourceLine>(lines.Count);
        foreach (var line in lines)
        {
            if (joined.Count > 0 && Continues(text, joined[^1], line))
            {
                joined[^1] = joined[^1] with { End = line.End };
            }
            else
            {
                joined.Add(line);
            }
        }

        return joined;
    }

    private static bool Continues(string text, SourceLine line, SourceLine next)
    {
        var last = text[line.End - 1];
        if (!(char.IsLetterOrDigit(last) || last is ',' or '-' or '–' or '%') || !char.IsLower(text[next.Start]) || ListMarker.Read(text, next.Start, next.End).Kind != MarkerKind.None)
        {
            return false;
        }

        // A page break of a scanned document leaves an empty line in the middle of a long sentence.
        return line.Length >= (next.BlankBefore ? ShortestBroken : ShortestWrapped);
    }
}
