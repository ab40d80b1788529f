using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Documents.Encodings;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Documents.Encodings;

public class TextDecoderTests
{
    private const string Sentence = "Huyện trồng mới 317 ha quế, thu ngân sách đạt 96,5% dự toán; tỷ lệ hộ nghèo còn 4,2%.";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string, byte[]> Encoded() => new()
    {
        { "utf-8", Encoding.UTF8.GetBytes(Sentence) },
        { "utf-8 with mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sentence)] },
        { "utf-8, decomposed", Encoding.UTF8.GetBytes(ComposedForm.Decompose(Sentence)) },
        { "utf-16le", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sentence)] },
        { "utf-16be", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sentence)] },
        { "tcvn3", Western.GetBytes("HuyÖn trång míi 317 ha quÕ, thu ng©n s¸ch ®¹t 96,5% dù to¸n; tû lÖ hé nghÌo cßn 4,2%.") },
        { "tcvn3 kept as Unicode", Encoding.UTF8.GetBytes("HuyÖn trång míi 317 ha quÕ, thu ng©n s¸ch ®¹t 96,5% dù to¸n; tû lÖ hé nghÌo cßn 4,2%.") },
        { "vni", Western.GetBytes("Huyeän troàng môùi 317 ha queá, thu ngaân saùch ñaït 96,5% döï toaùn; tyû leä hoä ngheøo coøn 4,2%.") },
        { "vni kept as Unicode", Encoding.UTF8.GetBytes("Huyeän troàng môùi 317 ha queá, thu ngaân saùch ñaït 96,5% döï toaùn; tyû leä hoä ngheøo coøn 4,2%.") },
        { "windows-1258", Windows1258(Sentence) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void Read_AnyEncoding_GivesTheSameWords(string encoding, byte[] bytes)
    {
        var document = Reading.Read("a.txt", bytes).Document;

        Assert.NotNull(document);
        Assert.True(Sentence == ((TextBlock)document.Blocks[0]).Text.Value, encoding);
        Reading.AssertMapped(document);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_CharactersAcrossPieces_StayWhole(int shift)
    {
        var text = new string('a', shift) + string.Concat(Enumerable.Repeat("ộ😀\n", 200_000));

        Assert.Equal(text, Reading.Text("a.txt", text).Source);
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xE1, 0xBB }, 1)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98 }, 0)]
    [InlineData(new byte[] { 0xF0, 0x9F, 0x98, 0x80 }, 4)]
    [InlineData(new byte[] { 0x61, 0xC3 }, 1)]
    [InlineData(new byte[] { 0x61, 0x80, 0x80, 0x80 }, 4)]
    [InlineData(new byte[] { }, 0)]
    public void WholeLength_BeginningOfACharacterAtTheEnd_IsLeftOut(byte[] bytes, int expected) => Assert.Equal(expected, Utf8Pieces.WholeLength(bytes));

    [Fact]
    public void Read_LongTextInAnOldFont_IsTooLarge()
    {
        const string Typed = "HuyÖn trång míi 317 ha quÕ, thu ng©n s¸ch ®¹t 96,5% dù to¸n. ";
        var text = string.Concat(Enumerable.Repeat(Typed, (10 * 1024 * 1024 / Typed.Length) + 1));

        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.txt", Encoding.UTF8.GetBytes(text))));
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.txt", Western.GetBytes(text))));
    }

    [Theory]
    [InlineData("ChØ tiªu tæng hîp, NGHÞ QUYÕT vÒ Sè liÖu", "Chỉ tiêu tổng hợp, NGHỊ QUYẾT về Số liệu")]
    public void Read_CapitalsFont_BecomeCapitals(string typed, string expected)
    {
        var document = Reading.Read("a.txt", Western.GetBytes(typed)).Document;

        Assert.Equal(expected, document!.Source);
    }

    [Theory]
    [InlineData("Der Bürgermeister von Köln grüßt Zürich über große Flüsse hinweg")]
    [InlineData("Nguyễn Văn Tèo – 12 tỷ đồng ©")]
    [InlineData("Le préfet a présenté à la région un programme très complet, déjà engagé")]
    public void Read_UnicodeThatIsNoOldFont_IsLeftAlone(string text) => Assert.Equal(text, Reading.Text("a.txt", text).Source);

    [Fact]
    public void Read_BrokenUtf8_TellsTheByte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Kết quả "), 0xFF, 0xC0, 0x20, 0xF5];

        var result = Reading.Read("a.txt", bytes);

        Assert.Equal(RejectionCodes.InvalidEncoding, Reading.Code(result));
        Assert.Contains("Byte 12 ", result.Rejection!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OddUtf16_IsRejected() => Assert.Equal(RejectionCodes.InvalidEncoding, Reading.Code(Reading.Read("a.txt", [0xFF, 0xFE, 0x41, 0x00, 0x42])));

    [Fact]
    public void Read_DeclaredWestern_IsBelieved()
    {
        var document = Reading.Read("a.txt", Western.GetBytes("The région’s plan — 12 %"), "text/plain; charset=ISO-8859-1").Document;

        Assert.Equal("The région’s plan — 12 %", document!.Source);
    }

    private static byte[] Windows1258(string text)
    {
        // The code page has the plain letters with circumflex, breve and horn, and the five tones as marks.
        var builder = new StringBuilder();
        foreach (var c in text)
        {
            var parts = ComposedForm.Decompose(c.ToString());
            var tone = parts.FirstOrDefault(mark => mark is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
            builder.Append(ComposedForm.Compose(new string([.. parts.Where(part => part != tone)])));
            builder.Append(tone == default ? string.Empty : tone.ToString());
        }

        return CodePagesEncodingProvider.Instance.GetEncoding(1258)!.GetBytes(builder.ToString());
    }
}
