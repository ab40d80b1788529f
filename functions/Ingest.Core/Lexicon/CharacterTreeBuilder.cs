namespace Ingest.Core.Lexicon;

/// <summary>Lays phrases out as a <see cref="CharacterTree"/>.</summary>
internal sealed class CharacterTreeBuilder
{
    private readonly string[] all;
    private readonly int[] order;
    private readonly List<char> labels = ['\0'];
    private readonly List<int> phrases = [CharacterTree.None];
    private readonly List<int> children = [];

    private CharacterTreeBuilder(string[] all)
    {
        this.all = all;
        order = [.. Enumerable.Range(0, all.Length)];
        Array.Sort(order, (a, b) => string.CompareOrdinal(all[a], all[b]));
    }

    /// <summary>Compiles phrases, none empty and none twice.</summary>
    public static CharacterTree Build(string[] all) => new CharacterTreeBuilder(all).Build();

    private CharacterTree Build()
    {
        List<(int First, int End)> level = [(0, order.Length)];
        for (var depth = 0; level.Count > 0; depth++)
        {
            List<(int First, int End)> below = [];
            foreach (var (first, end) in level)
            {
                children.Add(labels.Count);
                AddChildren(first, end, depth, below);
            }

            level = below;
        }

        children.Add(labels.Count);
        return new([.. labels], [.. phrases], [.. children]);
    }

    /// <summary>The sorted phrases from first to end share their first characters; the next character of those that go on makes the children.</summary>
    private void AddChildren(int first, int end, int depth, List<(int First, int End)> below)
    {
        var at = first < end && all[order[first]].Length == depth ? first + 1 : first;
        while (at < end)
        {
            var start = at;
            var label = all[order[start]][depth];
            while (at < end && all[order[at]][depth] == label)
            {
                at++;
            }

            labels.Add(label);
            phrases.Add(all[order[start]].Length == depth + 1 ? order[start] : CharacterTree.None);
            below.Add((start, at));
        }
    }
}
