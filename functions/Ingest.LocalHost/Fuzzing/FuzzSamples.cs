namespace Ingest.LocalHost.Fuzzing;

/// <summary>The sample documents of the repository, as raw material.</summary>
internal static class FuzzSamples
{
    private static readonly Lazy<IReadOnlyList<FuzzInput>> Files = new(Read);

    /// <summary>All samples, in the order of their paths.</summary>
    public static IReadOnlyList<FuzzInput> All => Files.Value;

    private static IReadOnlyList<FuzzInput> Read()
    {
        string folder = Path.Combine(RepositoryRoot.Require(), "tests", "Samples");
        return [.. Stack.DocumentFolder.Read(folder).Select(found => new FuzzInput(found.File.Name, File.ReadAllBytes(found.File.FullName)))];
    }
}
