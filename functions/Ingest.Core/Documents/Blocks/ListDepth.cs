namespace Ingest.Core.Documents.Blocks;

/// <summary>Depth of list items by marker and indent: a marker not yet open in this list goes one deeper, one that is open closes those below it.</summary>
internal sealed class ListDepth
{
    /// <summary>Difference of indent, in columns, that means nothing.</summary>
    private const int Slack = 1;

    private readonly List<(MarkerKind Kind, int Indent)> open = [];

    /// <summary>The depth of an item, 1 or more.</summary>
    public int Enter(MarkerKind kind, int indent)
    {
        var at = open.FindLastIndex(item => item.Kind == kind && Math.Abs(item.Indent - indent) <= Slack);
        if (at < 0)
        {
            // A number is never inside a bullet or a lower number of the same list, and an item never inside one that stands further right.
            open.RemoveAll(item => item.Indent > indent + Slack || (kind < MarkerKind.Dash && item.Kind > kind && item.Indent >= indent - Slack));
            open.Add((kind, indent));
            return open.Count;
        }

        open.RemoveRange(at + 1, open.Count - at - 1);
        return at + 1;
    }

    /// <summary>Ends the list.</summary>
    public void Close() => open.Clear();
}
