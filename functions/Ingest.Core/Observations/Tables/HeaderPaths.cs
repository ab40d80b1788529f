using System.Collections.Immutable;
using Ingest.Core.Documents;

namespace Ingest.Core.Observations.Tables;

/// <summary>The words above each column of a table, outermost first; a merged header counts once.</summary>
internal static class HeaderPaths
{
    /// <summary>No header is longer, in code units; what goes on behind it is left out.</summary>
    private const int LongestLevel = 500;

    /// <summary>The words above a column.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<TableRow> headers, int column)
    {
        ImmutableArray<string>.Builder path = ImmutableArray.CreateBuilder<string>(headers.Length);
        for (int level = 0; level < headers.Length; level++)
        {
            string name = Name(headers, level, column);
            if (name.Length > 0 && (path.Count == 0 || path[^1] != name))
            {
                path.Add(name.Length <= LongestLevel ? name : name[..LongestLevel]);
            }
        }

        return path.ToImmutable();
    }

    /// <summary>
    /// The header cell of a level; for an empty one over a name of its own below, in formats that cannot merge, the name on its left holds ("Năm 2024 | | " over "Kế hoạch | Thực hiện"),
    /// unless it stands below a name of its own column and so goes on that one.
    /// </summary>
    private static string Name(ImmutableArray<TableRow> headers, int level, int column)
    {
        string cell = Cell(headers[level], column);
        bool isNamedBelow = headers.Skip(level + 1).Any(row => Cell(row, column).Length > 0);
        if (cell.Length > 0 || !isNamedBelow || headers.Take(level).Any(row => Cell(row, column).Length > 0))
        {
            return cell;
        }

        int left = column;
        while (left > 0 && Cell(headers[level], left).Length == 0)
        {
            left--;
        }

        // a name with nothing of its own below goes down and not to the right
        return headers.Skip(level + 1).Any(row => Cell(row, left).Length > 0) ? Cell(headers[level], left) : "";
    }

    private static string Cell(TableRow row, int column) => column < row.Cells.Length ? row.Cells[column].Text.Value.Trim() : "";
}
