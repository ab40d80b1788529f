using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Documents.Html;

namespace Ingest.Core.Tests.Documents.Html;

public class MarkupGuardTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData("<div>", "</div>")]
    [InlineData("<div>", "")]
    [InlineData("<b><i>", "</b></i>")]
    [InlineData("<ul><li>", "</span>")]
    [InlineData("<table><tr><td>", "")]
    [InlineData("<span>x", "")]
    [InlineData("<blockquote a='b'>", "</blockquote>")]
    public void Read_NestedVeryDeeply_StillFindsTheWords(string open, string close)
    {
        var repeat = Many / (open.Count(c => c == '<') + 1);
        var page = new StringBuilder().Insert(0, open, repeat).Append("Thu 87 tỷ đồng").Insert(0, "<body>").Append(string.Concat(Enumerable.Repeat(close, repeat / 2))).ToString();

        var document = Reading.Text("a.html", page);

        Assert.Contains(Reading.Texts(document), text => text.Value.Contains("Thu 87 tỷ đồng", StringComparison.Ordinal));
        Assert.All(Reading.Texts(document), text => Assert.DoesNotContain('<', text.Value)); // a tag that is not kept is no text either
        Reading.AssertMapped(document);
    }

    [Fact]
    public void Read_TooManyTags_IsTooLarge() =>
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>a</p>", 2 * Many))))));

    [Theory]
    [InlineData("<p a b c d e f g h>x</p>", Many / 3)]
    [InlineData("<!---->", 3 * Many)]
    [InlineData("<p title='a b c d e f g h i j k l' lang=\"vi\">x</p>", Many)]
    public void Read_TooManyAttributesOrComments_IsTooLarge(string flood, int times) =>
        Assert.Equal(RejectionCodes.TooLarge, Reading.Code(Reading.Read("a.html", Encoding.UTF8.GetBytes("<h1>Thu 87 tỷ</h1>" + string.Concat(Enumerable.Repeat(flood, times))))));

    [Fact]
    public void Read_WordsInsideQuotes_AreNoAttributes()
    {
        var words = string.Concat(Enumerable.Repeat("một hai ", MarkupGuard.MaximumAttributes));

        Assert.Equal(2, Reading.Text("a.html", $"<body><p title=\"{words}\">Thu 87 tỷ đồng.</p><p>Chi 50 tỷ đồng.</p>").Blocks.Length);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("<a b=\"")]
    [InlineData("<a b='<c d=\"")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("<?")]
    [InlineData("&amp;")]
    [InlineData("&#1234567890;")]
    [InlineData("&")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<p a=")]
    [InlineData("<textarea><title>")]
    public void Read_FloodOfOneThing_GivesADocumentOrAReason(string flood)
    {
        var result = Reading.Read("a.html", Encoding.UTF8.GetBytes("<p>Thu 87 tỷ</p>" + string.Concat(Enumerable.Repeat(flood, Many))));

        Assert.True(result.Document is not null ^ result.Rejection is not null);
    }

    [Fact]
    public void Read_ManyUnclosedParagraphs_StayApart()
    {
        var document = Reading.Text("a.html", "<body>" + string.Concat(Enumerable.Range(1, 1000).Select(i => $"<p>Xã {i} thu {i} tỷ.")));

        Assert.Equal(1000, document.Blocks.Length);
    }
}
