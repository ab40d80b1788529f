using System.Collections.Frozen;

namespace Ingest.Core.Documents.Html;

/// <summary>What the elements of HTML are to a reader of words.</summary>
internal static class ElementKind
{
    private static readonly FrozenSet<string> Inlines = Set(
        "a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark q s samp small span strong sub sup time tt u var nobr o:p st1:place");

    private static readonly FrozenSet<string> Bolds = Set("b strong");

    private static readonly FrozenSet<string> Skipped = Set(
        "head script style noscript template iframe object embed svg canvas select button textarea input nav footer aside audio video map dialog del strike");

    /// <summary>Whether it stands inside a line of text.</summary>
    public static bool IsInline(string name) => Inlines.Contains(name);

    /// <summary>Whether it makes text bold.</summary>
    public static bool IsBold(string name) => Bolds.Contains(name);

    /// <summary>Whether nothing in it belongs to the text.</summary>
    public static bool IsSkipped(string name) => Skipped.Contains(name);

    /// <summary>Level of a heading element, 1 to 6; 0 for others.</summary>
    public static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet();
}
