using Ingest.Testing;

namespace Ingest.Worker.Tests.Genuine;

/// <summary>The app as this build left it: what <c>dotnet publish</c> copies.</summary>
internal static class AppFolder
{
    /// <summary>Same configuration and framework as these tests.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        Repository.Root, "functions", "Ingest.Functions", "bin", System.IO.Path.GetRelativePath(
            System.IO.Path.Combine(Repository.Root, "tests", "Ingest.Worker.Tests", "bin"), AppContext.BaseDirectory.TrimEnd('/', '\\')));

    public static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Path, file));
}
