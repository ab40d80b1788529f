using Ingest.LocalHost.Triggers;

namespace Ingest.LocalHost.Tests.Triggers;

/// <summary>Copies BlobPathSource.cs, ParameterizedBlobPathSource.cs, BindingTemplateSource.cs and BindingTemplateParser.cs.</summary>
public class BlobPathPatternTests
{
    [Theory]
    [InlineData("papers/{name}", "a.txt", "name=a.txt")]
    [InlineData("papers/{name}", "lao-cai/2024/a.txt", "name=lao-cai/2024/a.txt")] // a token spans slashes
    [InlineData("papers/{name}.{extension}", "a.b.txt", "name=a.b;extension=txt")] // the last dot that fits
    [InlineData("papers/{name}.txt", "a.txt.txt", "name=a.txt")]
    [InlineData("papers/{area}/{name}", "x/y/z", "area=x/y;name=z")]
    [InlineData("papers/in-{a}-{b}.md", "in-1-2-3.md", "a=1-2;b=3")]
    [InlineData("papers/{{20140101}}-{name}", "{20140101}-soundfile.mp3", "name=soundfile.mp3")]
    [InlineData("papers/fixed.txt", "fixed.txt", "")]
    [InlineData("papers", "anything/at.all", "")]
    [InlineData("papers/{Name}", "Ước đạt.txt", "Name=Ước đạt.txt")]
    public void Match_FittingName_GivesTokens(string pattern, string blob, string expected)
    {
        IReadOnlyDictionary<string, string>? values = BlobPathPattern.Parse(pattern).Match("papers", blob);

        Assert.NotNull(values);
        Assert.Equal(expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Order(), values.Select(v => $"{v.Key}={v.Value}").Order());
    }

    [Theory]
    [InlineData("papers/{name}.txt", "papers", "a.md")]
    [InlineData("papers/{name}.txt", "papers", "a.TXT")] // blob names are case-sensitive
    [InlineData("papers/{name}", "others", "a.txt")]
    [InlineData("papers/a-{name}", "papers", "b-1")]
    [InlineData("papers/{a}/{b}", "papers", "no-slash")]
    [InlineData("papers/fixed.txt", "papers", "fixed.txt.bak")]
    public void Match_OtherName_GivesNull(string pattern, string container, string blob) =>
        Assert.Null(BlobPathPattern.Parse(pattern).Match(container, blob));

    [Fact]
    public void Match_TokenInAnotherCase_IsFound() =>
        Assert.Equal("a", BlobPathPattern.Parse("papers/{Name}").Match("papers", "a")!["name"]);

    [Theory]
    [InlineData("/name")]
    [InlineData("papers/")]
    [InlineData("{container}/{name}")]
    [InlineData("papers/{name")]
    [InlineData("papers/name}")]
    [InlineData("papers/{}")]
    public void Parse_MalformedPattern_Throws(string pattern) => Assert.Throws<FormatException>(() => BlobPathPattern.Parse(pattern));
}
