using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>What must hold of extraction whatever the text.</summary>
public sealed class ExtractionPropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(100);

    // Own sentences in which the interesting shapes meet; the generator shuffles and cuts them.
    private static readonly string[] Parts =
    [
        "Năm 2024, tốc độ tăng trưởng kinh tế đạt 7,15%, vượt kế hoạch (6,8 - 7%).", "Thu ngân sách nhà nước ước đạt 9.450 tỷ đồng, bằng 104% dự toán, tăng 8% so với cùng kỳ.",
        "Phấn đấu năm 2025 tỷ lệ hộ nghèo giảm từ 4,1% xuống còn 2,9%;", "trồng mới từ 1.200 ha rừng trở lên,", "Trong đó: 12/15 xã", "(kế hoạch", ")", "2021-2025", "quý I/2024", "lần lượt là 4%, 5% và 6%",
        "Đến năm 2030:", "- ", "trên", "dưới 5 tuổi", "19-NQ/TU", "≥ 98,5%", "một nghìn lẻ năm hộ", "gấp đôi", "so với", ". ", "; ", ", ", "[1]", "“", "tỷ lệ này",
    ];

    private static Arbitrary<string> Texts() => Gen.ListOf(Gen.Elements(Parts)).Select(parts => string.Join(' ', parts)).ToArbitrary();

    [Fact]
    public void Extract_AnyText_QuotesItsSpans() => Prop.ForAll(Texts(), text =>
        Sentences.Read(text) is var extraction
        && extraction.Observations.All(o => text.Substring(o.Evidence.Span.Start, o.Evidence.Span.Length) == o.Evidence.Quote)
        && extraction.Rejections.All(r => text.Substring(r.Span.Start, r.Span.Length) == r.Quote)).Check(Thorough);

    [Fact]
    public void Extract_AnyCharacters_DoesNotThrow() => Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => Sentences.Read(text ?? "") is not null).Check(Thorough);

    [Fact]
    public void Extract_ParagraphWithoutNumbers_ChangesNothing() => Prop.ForAll(Texts(), text =>
        Sentences.Describe(text).SequenceEqual(Sentences.Describe("Trời hôm ấy nhiều mây và có gió nhẹ.\n" + text))).Check(Thorough);

    [Fact]
    public async Task Extract_DecomposedLetters_GivesTheSame()
    {
        string text = string.Join('\n', Parts[..3]);
        string[] composed = await Describe(text);
        string[] decomposed = await Describe(text.Normalize(NormalizationForm.FormD));

        Assert.NotEmpty(composed);
        Assert.Equal(composed, decomposed);
    }

    [Fact]
    public void Extract_TwiceTheText_GivesTwiceTheFigures()
    {
        const string First = "Năm 2024, tỷ lệ che phủ rừng đạt 57,2%.";
        const string Second = "Năm 2024, thu ngân sách nhà nước đạt 4.120 tỷ đồng.";

        Assert.Equal([.. Sentences.Describe(First), .. Sentences.Describe(Second)], Sentences.Describe($"{First}\n{Second}"));
    }

    private static async Task<string[]> Describe(string text)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        ReadResult result = await new DocumentReader().ReadAsync("x.txt", null, stream);
        return [.. new DocumentExtractor().Extract(result.Document!, new(DocumentKind.Article, "x.txt", "Lào Cai", Sentences.June2024)).Observations
            .Select(o => Sentences.Describe(o).Normalize())];
    }
}
