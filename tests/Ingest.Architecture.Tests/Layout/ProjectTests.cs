using System.Xml.Linq;
using Ingest.Testing;

namespace Ingest.Architecture.Tests.Layout;

public sealed class ProjectTests
{
    private static readonly string[] CorePackages = ["DocumentFormat.OpenXml", "HtmlAgilityPack", "System.IO.Packaging"];

    /// <summary>Stand-ins for what genuine packages bring along, and so named in no project.</summary>
    private static readonly string[] IndirectPackages = ["Microsoft.Azure.Functions.Worker.Extensions.Abstractions", "System.IO.Hashing"];

    [Theory]
    [InlineData("Ingest.Core", "")]
    [InlineData("Ingest.Functions", "Ingest.Core")]
    [InlineData("Ingest.LocalHost", "Ingest.Functions")]
    public void ProjectReferences_OfWhatShips_PointToTheLeft(string project, string expected)
    {
        var references = Items(ProductProject(project), "ProjectReference").Select(Path.GetFileNameWithoutExtension);

        Assert.Equal(expected, string.Join(' ', references));
    }

    [Fact]
    public void PackageReferences_OfTheCore_AreFileFormatsOnly()
    {
        Assert.Equal(CorePackages, Items(ProductProject("Ingest.Core"), "PackageReference").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ProductProjects_Conditions_AreAbsent()
    {
        var conditional = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "functions"))
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.csproj"))
            .Where(file => XDocument.Load(file).Descendants().Attributes("Condition").Any());

        Assert.Empty(conditional);
    }

    [Fact]
    public void StandIns_Folders_AreNamedLikeReferencedPackages()
    {
        var packages = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").Select(Include);
        var standIns = Directory.EnumerateDirectories(Path.Combine(Repository.Root, "infra", "offline"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => File.Exists(Path.Combine(Repository.Root, "infra", "offline", name, name + ".csproj")) && name != "Probe")
            .ToArray();

        Assert.NotEmpty(standIns);
        Assert.Empty(standIns.Except(packages).Except(IndirectPackages));
    }

    private static string ProductProject(string name) => Path.Combine(Repository.Root, "functions", name, name + ".csproj");

    private static IEnumerable<string> Items(string project, string kind) => XDocument.Load(project).Descendants(kind).Select(Include);

    private static string Include(XElement item) => item.Attribute("Include")!.Value;
}
