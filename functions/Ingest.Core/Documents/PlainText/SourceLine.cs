namespace Ingest.Core.Documents.PlainText;

/// <summary>A line that says something, or several that were wrapped and belong together.</summary>
/// <param name="Start">Index of the first letter.</param>
/// <param name="End">Index behind the last letter.</param>
/// <param name="Indent">White space before the first letter, in columns.</param>
/// <param name="Width">Number of letters, combining marks not counted: the same however the text was typed.</param>
/// <param name="BlankBefore">Whether an empty line, or the beginning, stands before it.</param>
/// <param name="BelowPicture">Whether a content system's word for a missing picture stood right above it.</param>
/// <param name="Table">Number of the table whose row it is, from 1 on; 0 for none.</param>
internal readonly record struct SourceLine(int Start, int End, int Indent, int Width, bool BlankBefore, bool BelowPicture = false, int Table = 0)
{
    /// <summary>Number of code units.</summary>
    public int Length => End - Start;
}
