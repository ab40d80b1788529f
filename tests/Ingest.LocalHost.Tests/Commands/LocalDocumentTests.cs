using Ingest.Core.Observations;
using Ingest.LocalHost.Commands;

namespace Ingest.LocalHost.Tests.Commands;

public class LocalDocumentTests
{
    [Theory]
    [InlineData("/data/articles/a.txt", "articles/a.txt", DocumentKind.Article)]
    [InlineData("/data/resolutions/lao-cai/2024.md", "resolutions/lao-cai/2024.md", DocumentKind.Resolution)]
    [InlineData("/data/other/tin-tuc.txt", "articles/tin-tuc.txt", DocumentKind.Article)]
    [InlineData("/data/other/lao-cai-nghi-quyet-2024.md", "resolutions/lao-cai-nghi-quyet-2024.md", DocumentKind.Resolution)]
    [InlineData("/articles/resolutions/a.txt", "resolutions/a.txt", DocumentKind.Resolution)] // the innermost folder counts
    public void Of_Path_SaysContainerAndKind(string path, string expected, DocumentKind kind)
    {
        LocalDocument document = LocalDocument.Of(new FileInfo(path), null);

        Assert.Equal((expected, kind), (document.Path, document.Kind));
    }

    [Fact]
    public void Of_KindGiven_Wins() => Assert.Equal("resolutions/a.txt", LocalDocument.Of(new FileInfo("/data/articles/a.txt"), DocumentKind.Resolution).Path);
}
