using System.Text;
using Ingest.Core.Documents;

namespace Ingest.Core.Tests.Documents;

public class DocumentReaderTests
{
    [Fact]
    public void Read_NoBytes_IsEmpty() => Assert.Equal(RejectionCodes.Empty, Reading.Code(Reading.Read("a.txt", [])));

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.md")]
    public void Read_WhiteSpace_HasNoText(string name) => Assert.Equal(RejectionCodes.NoText, Reading.Code(Reading.Read(name, "\uFEFF \n\t\u00A0\r\n"u8.ToArray())));

    [Fact]
    public void Read_OnlyResidueOfThePage_HasNoText() =>
        Assert.Equal(RejectionCodes.NoText, Reading.Code(Reading.Read("a.txt", Encoding.UTF8.GetBytes("Tăng cỡ chữ Giảm cỡ chữ\n\nundefined\nPhiên bản di động\n"))));

    [Theory]
    [InlineData("a.txt", "%PDF-1.7 stream", RejectionCodes.Pdf)]
    [InlineData("a.pdf", "%PDF-1.4", RejectionCodes.Pdf)]
    [InlineData("a.doc", "{\\rtf1 text}", RejectionCodes.UnsupportedFormat)]
    [InlineData("a.csv", "1;2;3", RejectionCodes.UnsupportedFormat)]
    [InlineData("noextension", "text", RejectionCodes.UnsupportedFormat)]
    public void Read_FormatThatIsNotRead_SaysSo(string name, string text, string code) => Assert.Equal(code, Reading.Code(Reading.Read(name, Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0 })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D })]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 })]
    [InlineData(new byte[] { 0x41, 0x00, 0x42, 0x00, 0x43 })]
    [InlineData(new byte[] { 0x41, 0x01, 0x02, 0x03, 0x04, 0x42 })]
    public void Read_BytesThatAreNoText_IsBinary(byte[] bytes) => Assert.Equal(RejectionCodes.Binary, Reading.Code(Reading.Read("a.txt", bytes)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_LongerThanTheLimit_IsTooLarge(bool seekable)
    {
        using var stream = new PlainStream(new byte[101], seekable);

        var result = await new DocumentReader(100).ReadAsync("a.txt", null, stream);

        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(result));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Read_AsLongAsTheLimit_IsRead(bool seekable)
    {
        using var stream = new PlainStream("Thu 5 tỷ"u8.ToArray(), seekable);

        var result = await new DocumentReader(stream.Length).ReadAsync("a.txt", null, stream);

        Assert.Equal("Thu 5 tỷ", result.Document!.Source);
    }

    [Theory]
    [InlineData("a.bin", "text/markdown", "text/markdown")]
    [InlineData("a.md", "text/plain; charset=utf-8", "text/markdown")]
    [InlineData("a.md", "application/octet-stream", "text/markdown")]
    [InlineData("A.TXT", null, "text/plain")]
    public void Read_MediaTypeAndExtension_ChooseTheFormat(string name, string? mediaType, string expected) =>
        Assert.Equal(expected, Reading.Read(name, "Thu 5 tỷ"u8.ToArray(), mediaType).Document!.MediaType);

    private sealed class PlainStream(byte[] bytes, bool seekable) : MemoryStream(bytes)
    {
        public override bool CanSeek => seekable;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(buffer.Length, 7)], cancellationToken);
    }
}
