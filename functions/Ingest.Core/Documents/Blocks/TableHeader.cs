namespace Ingest.Core.Documents.Blocks;

/// <summary>Tells a row that names columns from one that holds figures, where no markup does.</summary>
internal static class TableHeader
{
    /// <summary>Whether at least two cells have words, and no cell holds a figure other than a year.</summary>
    public static bool Fits(IReadOnlyList<TableCell> cells)
    {
        var named = 0;
        foreach (var cell in cells)
        {
            var text = cell.Text.Value;
            if (text.Length > 0 && (char.IsAsciiDigit(text[0]) && text.Length < 3 || HeadingShape.HoldsFigure(text) && !text.Any(char.IsLetter)))
            {
                return false;
            }

            named += text.Any(char.IsLetter) ? 1 : 0;
        }

        return named >= 2;
    }
}
