using Ingest.Core.Text;

namespace Ingest.Core.Tests.Text;

public class MappedTextTests
{
    private static MappedText Map(string source)
    {
        var builder = new MappedTextBuilder();
        builder.Append(source, 0, source.Length);
        return builder.Build();
    }

    [Fact]
    public void ToSource_FoldedSpace_SkipsItAtBothEnds()
    {
        const string Source = "  thu \u00A0\t ngân  sách ";
        var text = Map(Source);

        Assert.Equal("thu ngân sách", text.Value);
        var span = text.ToSource(new TextSpan(4, 4));
        Assert.Equal("ngân", Source.Substring(span.Start, span.Length));
    }

    [Theory]
    [InlineData("đạt tỷ lệ 47,3% hộ nghèo, ước vượt")]
    [InlineData("Đề xuất ở huyện Mộc Hữu: 1.205 ha")]
    public void Build_Decomposed_EqualsComposed(string composed)
    {
        var decomposed = ComposedForm.Decompose(composed);
        Assert.NotEqual(composed.Length, decomposed.Length);

        var text = Map(decomposed);

        Assert.Equal(composed, text.Value);
        for (var i = 0; i < composed.Length; i++)
        {
            var span = text.ToSource(new TextSpan(i, 1));
            Assert.Equal(ComposedForm.Decompose(composed.Substring(i, 1)), decomposed.Substring(span.Start, span.Length));
        }
    }

    [Fact]
    public void Build_MarksTypedInTheOtherOrder_Composes() => Assert.Equal("ệ", Map("e\u0302\u0323").Value);

    [Fact]
    public void Slice_PartOfDecomposedText_StillMaps()
    {
        var source = ComposedForm.Decompose("kế hoạch mới");
        var part = Map(source).Slice(new TextSpan(3, 5));

        Assert.Equal("hoạch", part.Value);
        var span = part.ToSource(new TextSpan(2, 3));
        Assert.Equal("ạch", ComposedForm.Compose(source.Substring(span.Start, span.Length)));
    }

    [Theory]
    [InlineData("a.txt", "Thu  ngân\u00A0sách\tnăm 2024 đạt 5 tỷ đồng")]
    [InlineData("a.md", "Thu **ngân sách** [năm](x) 2024 đạt &nbsp;5 tỷ _đồng_")]
    public void Value_ReadAgainInTheSource_StaysTheSame(string name, string line)
    {
        var source = ComposedForm.Decompose(line);
        var read = Documents.Reading.Text(name, $"{source}\n\n- Chi 3 tỷ đồng\n\n{source}.");
        var (text, other, last) = (Text(0), Text(1), Text(2));
        const string Expected = "Thu ngân sách năm 2024 đạt 5 tỷ đồng";
        var part = last.Slice(new TextSpan(4, Expected.Length - 4));
        var inner = part.Slice(new TextSpan(5, 8));

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal((Expected, "Chi 3 tỷ đồng", Expected + "."), (text.Value, other.Value, last.Value));
            Assert.Equal((Expected.Length, Expected[4..], "sách năm"), (text.Length, part.Value, inner.Value));
        }

        var span = inner.ToSource(new TextSpan(0, 4));
        Assert.Equal("sách", ComposedForm.Compose(read.Source.Substring(span.Start, span.Length)));
        Assert.Equal(span, part.ToSource(new TextSpan(5, 4)));
        Assert.Equal(span, last.ToSource(new TextSpan(9, 4)));
        Documents.Reading.AssertMapped(read);

        MappedText Text(int i) => ((Ingest.Core.Documents.TextBlock)read.Blocks[i]).Text;
    }

    [Fact]
    public void AppendDecoded_Entity_MapsToTheWholeEntity()
    {
        const string Source = "h&#7897; d&acirc;n";
        var builder = new MappedTextBuilder();
        builder.Append(Source, 0, 1);
        builder.AppendDecoded("ộ", 1, 7);
        builder.Append(Source, 8, 10);
        builder.AppendDecoded("â", 10, 7);
        builder.Append(Source, 17, 18);
        var text = builder.Build();

        Assert.Equal("hộ dân", text.Value);
        Assert.Equal(new TextSpan(0, 8), text.ToSource(new TextSpan(0, 2)));
        Assert.Equal(new TextSpan(9, 9), text.ToSource(new TextSpan(3, 3)));
    }
}
