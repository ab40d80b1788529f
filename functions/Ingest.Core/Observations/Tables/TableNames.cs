using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;

namespace Ingest.Core.Observations.Tables;

/// <summary>Names the rows of a table: a part gets the name and, where it has none, the unit of the row it belongs to.</summary>
internal sealed class TableNames
{
    private static readonly string[] DittoMarks = ["\"", "''", "”", "“", "″", "〃", ",,", "nt", "-nt-", "như trên", "- \" -", "-\"-", "\"\"", "-//-", "//"];

    private string parent = "";
    private string part = "";
    private string? parentUnit;
    private string? unitAbove;
    private bool isNumbered;
    private bool opensParts;
    private bool? areMarked;

    /// <summary>The row's indicator and unit; null for a row that only names those below it.</summary>
    public (string Phrase, string? Unit)? Read(TableRow row, int nameColumn, ImmutableArray<TableColumn> columns)
    {
        string cell = nameColumn < row.Cells.Length ? row.Cells[nameColumn].Text.Value.Trim() : "";
        if (TableRows.IsGroup(row))
        {
            StartGroup(cell);
            part = "";
            return null;
        }

        RowName name = RowName.Read(cell, !HeaderWords.IsOnly(cell, HeaderWord.Total) && IsPartByNumber(row, columns) || opensParts);
        if (EndsParts(cell))
        {
            name = RowName.Read(cell, false);
        }

        string? unit = UnitOf(row, columns) ?? name.Unit;
        if (name.Phrase.Length == 0)
        {
            opensParts |= name.IsPart;
            return null;
        }

        string above = name.IsPlus && part.Length > 0 ? part : parent;
        string phrase = name.IsPart && above.Length is > 0 and <= LeftPhrase.LongestName ? $"{above} {name.Phrase}" : name.Phrase;
        unit ??= name.IsPart ? parentUnit : null;
        (parent, parentUnit) = name.IsPart ? (parent, parentUnit) : (name.Phrase, unit);
        part = !name.IsPart ? "" : name.IsPlus ? part : phrase;

        return (phrase, unit);
    }

    /// <summary>"Trong đó:" in a row of its own opens the parts of the row above; another name in one is a parent only where it names what is measured ("Cơ cấu kinh tế").</summary>
    private void StartGroup(string cell)
    {
        RowName name = RowName.Read(cell, false);
        opensParts = name is { IsPart: true, Phrase.Length: 0 };
        if (opensParts || name.Phrase.Length == 0)
        {
            return;
        }

        AnnotatedText text = MentionFinder.AnnotateCues(MappedTextOf(name.Phrase));
        (parent, parentUnit) = (text.CueAt(0) is CueKind.Head or CueKind.RateName or CueKind.FallName ? name.Phrase : "", name.Unit);
    }

    /// <summary>"Trong đó:" over rows with dashes ends at the first row without one.</summary>
    private bool EndsParts(string cell)
    {
        bool isMarked = RowName.Read(cell, false).IsPart;
        bool ends = opensParts && areMarked == true && !isMarked;
        (opensParts, areMarked) = (opensParts && !ends, opensParts && !ends ? areMarked ?? isMarked : null);
        return ends;
    }

    private static Text.MappedText MappedTextOf(string words) => Text.MappedText.Verbatim(words, 0);

    /// <summary>Where rows are numbered, one without a number, with a dash or with a number of a lower kind belongs to the row above.</summary>
    private bool IsPartByNumber(TableRow row, ImmutableArray<TableColumn> columns)
    {
        int index = columns.IndexOf(columns.FirstOrDefault(column => column.Role is ColumnRole.Index)!);
        if (index < 0 || index >= row.Cells.Length)
        {
            return false;
        }

        string number = row.Cells[index].Text.Value.Trim(' ', '.', ')', '(');
        bool isOwn = number.Length > 0 && (char.IsAsciiDigit(number[0]) && !number.Contains('.', StringComparison.Ordinal) || char.IsUpper(number[0]));
        opensParts &= !isOwn;
        isNumbered |= isOwn;
        return isNumbered && !isOwn;
    }

    private string? UnitOf(TableRow row, ImmutableArray<TableColumn> columns)
    {
        for (int c = 0; c < columns.Length && c < row.Cells.Length; c++)
        {
            if (columns[c].Role is ColumnRole.Unit && row.Cells[c].Text.Value.Trim() is { Length: > 0 } unit && unit != "-")
            {
                unitAbove = DittoMarks.Contains(unit) ? unitAbove : unit;
                return unitAbove;
            }
        }

        return null;
    }
}
