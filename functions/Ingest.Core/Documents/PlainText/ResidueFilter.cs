using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Takes out the lines that a copied page brought along: toolbars, names of layout blocks, ornaments.</summary>
internal static class ResidueFilter
{
    private const int Longest = 2 * HeadingShape.MaximumLength;

    /// <summary>Leaves only the lines that belong to the document.</summary>
    public static void Filter(string text, List<SourceLine> lines)
    {
        var kept = 0;
        var (picture, blank) = (false, false);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var folded = line.Width <= Longest ? PageWords.Fold(ComposedForm.Compose(text.Substring(line.Start, line.Length))) : string.Empty;
            if (!SaysSomething(text.AsSpan(line.Start, line.Length)) || PageResidue.IsResidue(folded))
            {
                picture = PageWords.Contains("missing-picture", folded);
                blank |= line.BlankBefore;
                continue;
            }

            lines[kept++] = line with { BlankBefore = line.BlankBefore || (blank && !picture), BelowPicture = picture && !line.BlankBefore };
            (picture, blank) = (false, false);
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    /// <summary>Whether a line holds more than rules and ornaments.</summary>
    private static bool SaysSomething(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return line[0] == '|';
    }
}
