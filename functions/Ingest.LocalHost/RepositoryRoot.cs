namespace Ingest.LocalHost;

/// <summary>Where the checkout lies that this program was built from.</summary>
public static class RepositoryRoot
{
    private const string Marker = "Ingest.sln";

    /// <summary>The folder that holds <c>Ingest.sln</c>, above this program or above the current folder; null where there is none.</summary>
    public static string? Find() => FindAbove(AppContext.BaseDirectory) ?? FindAbove(Environment.CurrentDirectory);

    /// <summary>The same, or a friendly error.</summary>
    public static string Require() => Find()
        ?? throw new FriendlyException($"No {Marker} above {AppContext.BaseDirectory} or {Environment.CurrentDirectory}: run the command inside a checkout of the repository.");

    private static string? FindAbove(string? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder, Marker)))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder;
    }
}
