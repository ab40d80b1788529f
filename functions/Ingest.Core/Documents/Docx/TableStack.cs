using System.Text;
using System.Xml;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Docx;

/// <summary>The tables that are open at a place of a Word document, one inside the other, and what has been read outside of them.</summary>
internal sealed class TableStack(StringBuilder plain)
{
    private const int WidestCell = 100;

    /// <summary>A longer text, in code units, is no document that a person wrote; nor is one of more tables, rows and cells.</summary>
    private const int LongestText = 25_000_000;
    private const int MostParts = 2 * CellBudget.MaximumCells;

    private readonly Stack<WordTable> tables = [];
    private int parts;
    private int paragraphs;

    /// <summary>What stands outside of tables, and whole tables, in reading order.</summary>
    public List<WordItem> Items { get; } = [];

    /// <summary>Why no more is read; null while there is room.</summary>
    public DocumentRejection? Rejection => parts > MostParts ? CellBudget.TooManyCells
        : paragraphs > DocumentAssembler.MaximumBlocks ? DocumentAssembler.TooManyBlocks
        : plain.Length > LongestText ? new(RejectionCodes.TooLarge, $"The document has more than {LongestText} characters; split it and upload the parts.")
        : null;

    /// <summary>Adds a paragraph to the cell that is open, or to the document; an empty one says nothing.</summary>
    public void Add(WordParagraph paragraph)
    {
        if (paragraph.End > paragraph.Start)
        {
            paragraphs++;
            AddItem(paragraph);
        }
    }

    /// <summary>Begins a table, row or cell.</summary>
    public void Begin(string name)
    {
        parts++;
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
            AddItem(table);
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

    private void AddItem(WordItem item) => (CurrentCell()?.Items ?? Items).Add(item);

    private WordCell? CurrentCell() => tables.TryPeek(out var table) && table.Rows is [.., { Cells: [.., var cell] }] ? cell : null;
}
