namespace Ingest.Core.Lexicon;

/// <summary>Phrases as a tree of characters in flat arrays, level by level, so that the children of a node stand side by side. Immutable.</summary>
internal sealed class CharacterTree
{
    /// <summary>No node, or no phrase.</summary>
    public const int None = -1;

    /// <summary>Vietnamese letters stand below it; other first characters are looked up among all.</summary>
    private const int DirectRoots = 0x2000;

    private readonly char[] labels;
    private readonly int[] phrases;
    private readonly int[] children;
    private readonly int[] roots = new int[DirectRoots];

    /// <summary>For the root and each first character the characters that follow, by their last six bits: most words part from all phrases there.</summary>
    private readonly ulong[] followers;

    /// <summary>A tree from its nodes, the root first.</summary>
    /// <param name="labels">For each node the character that leads to it.</param>
    /// <param name="phrases">For each node the number of the phrase that ends there, or none.</param>
    /// <param name="children">For each node its first child; the children end where those of the next node begin.</param>
    internal CharacterTree(char[] labels, int[] phrases, int[] children)
    {
        (this.labels, this.phrases, this.children) = (labels, phrases, children);
        roots.AsSpan().Fill(None);
        for (var node = children[0]; node < children[1]; node++)
        {
            if (labels[node] < DirectRoots)
            {
                roots[labels[node]] = node;
            }
        }

        followers = [.. Enumerable.Range(0, children[1]).Select(FollowersOf)];
    }

    /// <summary>The node of a first character, or none.</summary>
    public int Root(char label) => label < DirectRoots ? roots[label] : Child(0, label);

    /// <summary>The node behind another for a character, or none.</summary>
    public int Child(int node, char label)
    {
        if (node < followers.Length && (followers[node] & Bit(label)) == 0)
        {
            return None;
        }

        var (at, end) = (children[node], children[node + 1]);
        while (at < end && labels[at] < label)
        {
            at++;
        }

        return at < end && labels[at] == label ? at : None;
    }

    /// <summary>The character that leads to a node.</summary>
    public char LabelOf(int node) => labels[node];

    /// <summary>Number of the phrase that ends at a node, or none.</summary>
    public int PhraseAt(int node) => phrases[node];

    private ulong FollowersOf(int node)
    {
        var all = 0ul;
        for (var at = children[node]; at < children[node + 1]; at++)
        {
            all |= Bit(labels[at]);
        }

        return all;
    }

    private static ulong Bit(char label) => 1ul << (label & 63);
}
