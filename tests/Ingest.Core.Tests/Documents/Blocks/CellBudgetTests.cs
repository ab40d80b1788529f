using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Documents.Blocks;
using Ingest.Core.Tests.Documents.Docx;

namespace Ingest.Core.Tests.Documents.Blocks;

public class CellBudgetTests
{
    private const int Columns = 5;
    private const int MostRows = CellBudget.MaximumCells / Columns;

    public static TheoryData<string, byte[]> TooLarge() => new()
    {
        { "a.md", Pipes("| Chỉ tiêu | A | B | C | D |\n|---|---|---|---|---|\n", MostRows) },
        { "a.txt", Pipes("| Chỉ tiêu | A | B | C | D |\n", MostRows) },
        { "columns.txt", Encoding.UTF8.GetBytes(Repeated("Thu\t87\t91\t5\t6\n", MostRows + Columns)) },
        { "many.md", Pipes("", MostRows + 1, "\n| Chỉ tiêu | A | B | C | D |\n|---|---|---|---|---|\n") },
        { "merged.html", Page("<tr><td colspan=100 rowspan=100>Thu</td><td>87</td></tr>", CellBudget.MaximumCells / 100) },
        { "many.html", Page("</table><table><tr><td colspan=100>Thu</td><td>87</td></tr><tr><td>Chi</td><td>50</td></tr>", CellBudget.MaximumCells / 200) },
        { "a.docx", new WordFile("<w:tbl>" + Repeated(WordFile.Row("Thu", "87"), CellBudget.MaximumCells / 2 + 1) + "</w:tbl>").Save() },
        { "merged.docx", new WordFile("<w:tbl>" + Repeated(WordFile.Row(WordFile.Cell("Thu", "<w:gridSpan w:val=\"100\"/>"), "87"), CellBudget.MaximumCells / 100) + "</w:tbl>").Save() },
        { "empty.docx", new WordFile(Repeated("<w:tbl><w:tr/></w:tbl>", CellBudget.MaximumCells + 1)).Save() },
    };

    [Theory]
    [MemberData(nameof(TooLarge))]
    public void Read_MoreCellsThanThereIsRoomFor_IsTooLarge(string name, byte[] bytes)
    {
        var result = Reading.Read(name, bytes);

        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(result));
        Assert.Contains($"{CellBudget.MaximumCells} cells", result.Rejection!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AsManyCellsAsThereIsRoomFor_KeepsThemAll()
    {
        var document = Reading.Read("a.md", Pipes("| Chỉ tiêu | A | B | C | D |\n|---|---|---|---|---|\n", MostRows - 1)).Document;

        Assert.Equal(CellBudget.MaximumCells, document!.Blocks.OfType<TableBlock>().Sum(table => table.Rows.Sum(row => row.Cells.Length)));
    }

    private static byte[] Pipes(string head, int rows, string before = "") =>
        Encoding.UTF8.GetBytes(head + Repeated(before + "| Thu | 87 | 91 | 5 | 6 |\n", rows));

    private static byte[] Page(string rows, int times) => Encoding.UTF8.GetBytes($"<body><h1>Biểu</h1><table>{Repeated(rows, times)}</table></body>");

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
