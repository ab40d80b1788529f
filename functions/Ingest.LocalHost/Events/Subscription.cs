namespace Ingest.LocalHost.Events;

/// <summary>State of the emulated subscription.</summary>
/// <param name="Sequence">Number of the latest change.</param>
/// <param name="Blobs">Blobs seen, by container and name.</param>
internal sealed record Subscription(long Sequence, Dictionary<string, Dictionary<string, SeenBlob>> Blobs)
{
    /// <summary>Compares a listing of a container with what was seen, remembers it, and returns what changed, each with its number.</summary>
    public (Subscription After, IReadOnlyList<BlobChange> Changes) Observe(string container, Dictionary<string, SeenBlob> now)
    {
        Dictionary<string, SeenBlob> before = Blobs.GetValueOrDefault(container) ?? [];
        long sequence = Sequence;
        List<BlobChange> changes = [];
        foreach ((string name, SeenBlob gone) in before.Where(b => !now.ContainsKey(b.Key)))
        {
            changes.Add(new(container, name, gone, true, ++sequence));
        }

        foreach ((string name, SeenBlob blob) in now.Where(b => before.GetValueOrDefault(b.Key)?.ETag != b.Value.ETag))
        {
            changes.Add(new(container, name, blob, false, ++sequence));
        }

        return (new(sequence, new(Blobs) { [container] = now }), changes);
    }
}
