namespace Ingest.Core.Documents.Blocks;

/// <summary>Depth of list items by their markers: a marker not yet open in this list goes one deeper, one that is open closes those below it.</summary>
internal sealed class ListDepth
{
    private readonly List<MarkerKind> open = [];

    /// <summary>The depth of an item, 1 or more.</summary>
    public int Enter(MarkerKind kind)
    {
        var at = open.IndexOf(kind);
        if (at >= 0)
        {
            open.RemoveRange(at + 1, open.Count - at - 1);
            return at + 1;
        }

        // A number is never inside a bullet of the same list.
        open.RemoveAll(other => other > kind);
        open.Add(kind);
        return open.Count;
    }

    /// <summary>Ends the list.</summary>
    public void Close() => open.Clear();
}
