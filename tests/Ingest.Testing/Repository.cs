namespace Ingest.Testing;

/// <summary>Where this checkout and its neighbours lie, found from the test assembly upwards.</summary>
public static class Repository
{
    /// <summary>The folder that holds Ingest.sln.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>
    /// The corpus of real documents: the folder that INGEST_CORPUS names, else shared/corpus beside the checkout; it need not exist.
    /// </summary>
    public static string Corpus { get; } = Environment.GetEnvironmentVariable("INGEST_CORPUS") is { Length: > 0 } named
        ? Path.GetFullPath(named)
        : Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus"));

    private static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No folder above {start} holds Ingest.sln.");
    }
}
