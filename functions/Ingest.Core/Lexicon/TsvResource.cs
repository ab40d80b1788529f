using System.Collections.Immutable;

namespace Ingest.Core.Lexicon;

/// <summary>
/// A word table embedded in the assembly (<c>Lexicon/*.tsv</c>): UTF-8, NFC, a header line, columns parted by tabs, an empty cell for "none"; empty lines and lines that begin with # are left out.
/// </summary>
internal static class TsvResource
{
    /// <summary>Rows of a table, cells trimmed, in the order of <paramref name="columns"/>.</summary>
    /// <param name="file">File name such as <c>units.tsv</c>.</param>
    /// <param name="columns">The header that is expected, to the letter.</param>
    /// <exception cref="InvalidDataException">No such table, another header, or a row with another number of cells.</exception>
    public static ImmutableArray<string[]> Read(string file, params string[] columns)
    {
        using var stream = typeof(TsvResource).Assembly.GetManifestResourceStream(file) ?? throw new InvalidDataException($"No table {file}.");
        using var reader = new StreamReader(stream);
        var rows = ImmutableArray.CreateBuilder<string[]>();
        var isHeader = true;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var cells = Array.ConvertAll(line.Split('\t'), cell => cell.Trim());
            Check(file, number, cells, columns, isHeader);
            if (!isHeader)
            {
                rows.Add(cells);
            }

            isHeader = false;
        }

        return rows.ToImmutable();
    }

    /// <summary>The parts of a cell that holds several values parted by |; none for an empty cell.</summary>
    public static ImmutableArray<string> Split(string cell) =>
        [.. cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static void Check(string file, int number, string[] cells, string[] columns, bool isHeader)
    {
        if (cells.Length != columns.Length || (isHeader && !cells.AsSpan().SequenceEqual(columns)))
        {
            throw new InvalidDataException($"{file}, line {number}: expected {string.Join(", ", columns)}; got {string.Join(", ", cells)}.");
        }
    }
}
