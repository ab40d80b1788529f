using System.Text;
using System.Xml;

namespace Ingest.Core.Documents.Docx;

/// <summary>The tables that are open at a place of a Word document, one inside the other, and what has been read outside of them.</summary>
internal sealed class TableStack(StringBuilder plain)
{
    private const int WidestCell = 100;

    private readonly Stack<WordTable> tables = [];

    /// <summary>What stands outside of tables, and whole tables, in reading order.</summary>
    public List<WordItem> Items { get; } = [];

    /// <summary>Adds a paragraph or table to the cell that is open, or to the document.</summary>
    public void Add(WordItem item) => (CurrentCell()?.Items ?? Items).Add(item);

    /// <summary>Begins a table, row or cell.</summary>
    public void Begin(string name)
    {
        if (name == "tbl")
        {
            tables.Push(new WordTable([]));
        }
        else if (tables.TryPeek(out var table) && name == "tr")
        {
            table.Rows.Add(new WordRow { Start = plain.Length });
        }
        else if (table is { Rows: [.., var row] })
        {
            row.Cells.Add(new WordCell { Start = plain.Length });
        }
    }

    /// <summary>Ends a table, row or cell; a tab ends the cells in the plain text, a line feed the rows.</summary>
    public void End(string name)
    {
        if (name == "tc" && CurrentCell() is { } cell)
        {
            cell.End = plain.Length;
            plain.Append('\t');
        }
        else if (name == "tr" && tables.Count > 0)
        {
            plain.Append('\n');
        }
        else if (name == "tbl" && tables.TryPop(out var table))
        {
            Add(table);
        }
    }

    /// <summary>Reads a property of the row or cell that is open.</summary>
    public void ReadProperty(XmlReader reader)
    {
        if (reader.LocalName == "tblHeader" && tables.TryPeek(out var table) && table.Rows is [.., var row])
        {
            row.IsHeader = WordXml.IsOn(reader);
        }
        else if (CurrentCell() is { } cell)
        {
            cell.Columns = reader.LocalName == "gridSpan" ? Math.Clamp(WordXml.Number(reader, 1), 1, WidestCell) : cell.Columns;
            cell.IsContinued |= reader.LocalName == "vMerge" && WordXml.Value(reader) != "restart";
        }
    }

    private WordCell? CurrentCell() => tables.TryPeek(out var table) && table.Rows is [.., { Cells: [.., var cell] }] ? cell : null;
}
