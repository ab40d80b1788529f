using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class DocumentLocatorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ingest-locator-").FullName;

    [Fact]
    public void Find_PathOfTheGold_IsTaken()
    {
        var path = Write("resolutions/an-giang.md");
        Assert.Equal(path, new DocumentLocator(folder).Find(new GoldFile("an-giang", "resolutions/an-giang.md", [])));
    }

    [Fact]
    public void Find_BaseNameOnly_IsFoundBelow()
    {
        var path = Write("articles/an-giang.html");
        Write("articles/an-giang.json");
        Assert.Equal(path, new DocumentLocator(folder).Find(new GoldFile("an-giang", "an-giang", [])));
    }

    [Fact]
    public void Find_NoSuchDocument_GivesNull() => Assert.Null(new DocumentLocator(folder).Find(new GoldFile("an-giang", "an-giang.txt", [])));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Write(string name)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "An Giang");
        return path;
    }
}
