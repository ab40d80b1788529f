using Ingest.Core.Documents;

namespace Ingest.Core.Tests.Documents.PlainText;

public class LineScannerTests
{
    private const int Megabyte = 1024 * 1024;

    [Theory]
    [InlineData("a.txt", "Thu 5 tỷ đồng. ")]
    [InlineData("a.md", "Thu 5 tỷ đồng. ")]
    [InlineData("a.txt", "0")]
    [InlineData("a.txt", "e\u0323\u0302")]
    public void Read_LineOfAMegabyte_IsCutAndNothingIsLost(string name, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length));

        var document = Reading.Text(name, text);

        Assert.True(document.Blocks.Length > 1);
        Assert.Equal(Ingest.Core.Text.ComposedForm.Compose(text).Replace(" ", string.Empty, StringComparison.Ordinal), string.Concat(Reading.Texts(document).Select(part => part.Value)).Replace(" ", string.Empty, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_TooManyLines_IsTooLarge() =>
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.txt", System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("x\n\n", 300_000))))));
}
