namespace Ingest.LocalHost.Stack;

/// <summary>The git-ignored folder in which data persists between runs, held by one run at a time.</summary>
internal sealed class DataFolder : IDisposable
{
    private readonly string path;
    private readonly FileStream held;

    private DataFolder(string path, FileStream held) => (this.path, this.held) = (path, held);

    /// <summary>Takes the folder, creating it where absent.</summary>
    /// <exception cref="FriendlyException">Another run has it.</exception>
    public static DataFolder Open(string path)
    {
        Directory.CreateDirectory(path);
        try
        {
            return new(path, new FileStream(Path.Combine(path, "up.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException taken)
        {
            throw new FriendlyException($"Another 'ingest up' uses {path}: stop it first (two of them on the same data would destroy it).", inner: taken);
        }
    }

    /// <summary>Where Azurite keeps its data, emptied first where asked.</summary>
    public string Storage(bool fresh)
    {
        string data = Path.Combine(path, "azurite");
        if (fresh && Directory.Exists(data))
        {
            Directory.Delete(data, recursive: true);
        }

        return data;
    }

    /// <inheritdoc/>
    public void Dispose() => held.Dispose();
}
