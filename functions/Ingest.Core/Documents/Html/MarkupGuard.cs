using System.Collections.Frozen;

namespace Ingest.Core.Documents.Html;

/// <summary>
/// Makes markup safe for the parser, whose time and stack grow with the depth of nesting: in one pass, tags nested too deeply and end tags without a beginning become spaces, so that every
/// other character keeps its place.
/// </summary>
internal sealed class MarkupGuard
{
    /// <summary>Deepest nesting that is kept. Pages that people wrote stay below 60.</summary>
    public const int MaximumDepth = 200;

    /// <summary>Most tags and comments that are read; each costs some hundred bytes in the parser.</summary>
    public const int MaximumTags = 200_000;

    /// <summary>Most attributes that are read; each costs some three hundred bytes in the parser.</summary>
    public const int MaximumAttributes = 200_000;

    private static readonly FrozenSet<string> Void = "area base br col embed hr img input link meta param source track wbr".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Siblings = "dd dt li option p tbody td th thead tr".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private readonly string source;
    private readonly Stack<(string Name, bool Kept)> open = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);
    private char[]? blanked;
    private int tags;
    private int attributes;
    private bool commentsEnd;

    private MarkupGuard(string source) => this.source = source;

    /// <summary>The markup to parse, as long as the source; null where it has too many tags or attributes.</summary>
    public static string? Apply(string source)
    {
        var guard = new MarkupGuard(source);
        guard.Scan();
        return guard.IsFull ? null : guard.blanked is null ? source : new string(guard.blanked);
    }

    private bool IsFull => tags > MaximumTags || attributes > MaximumAttributes;

    private void Scan()
    {
        var i = source.IndexOf('<');
        while (i >= 0 && i + 1 < source.Length && !IsFull)
        {
            var next = i + 1;
            if (source[next] == '/' && next + 1 < source.Length && char.IsAsciiLetter(source[next + 1]))
            {
                Close(i, Name(next + 1));
            }
            else if (char.IsAsciiLetter(source[next]))
            {
                Open(i, Name(next));
            }
            else if (source.AsSpan(i).StartsWith("<!--"))
            {
                tags++;
                next = CommentEnd(i) ?? next;
            }

            i = source.IndexOf('<', next);
        }
    }

    /// <summary>Where a comment ends; null where it does not, and then none after it does.</summary>
    private int? CommentEnd(int at)
    {
        var end = commentsEnd ? -1 : source.IndexOf("-->", at + "<!--".Length, StringComparison.Ordinal);
        commentsEnd = end < 0;
        return end < 0 ? null : end;
    }

    private string Name(int start)
    {
        const int Longest = 16;
        var end = start;
        while (end < source.Length && end - start < Longest && (char.IsAsciiLetterOrDigit(source[end]) || source[end] is ':' or '-'))
        {
            end++;
        }

        return source[start..end];
    }

    private void Open(int at, string name)
    {
        tags++;
        CountAttributes(at + 1 + name.Length);
        if (Void.Contains(name))
        {
            return;
        }

        if (Siblings.Contains(name) && open.TryPeek(out var top) && top.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        {
            Pop();
        }

        var kept = open.Count < MaximumDepth;
        open.Push((name, kept));
        counts[name] = counts.GetValueOrDefault(name) + 1;
        if (!kept)
        {
            Blank(at);
        }
    }

    /// <summary>Counts the words of a tag that stand outside of quotes, up to its end or the next tag's beginning.</summary>
    private void CountAttributes(int start)
    {
        var quote = '\0';
        for (var i = start; i < source.Length && source[i] != '<' && (quote != '\0' || source[i] != '>'); i++)
        {
            var isQuote = source[i] is '"' or '\'';
            attributes += quote == '\0' && !isQuote && !char.IsWhiteSpace(source[i]) && char.IsWhiteSpace(source[i - 1]) ? 1 : 0;
            quote = !isQuote ? quote : quote == '\0' ? source[i] : quote == source[i] ? '\0' : quote;
        }
    }

    private void Close(int at, string name)
    {
        tags++;
        if (counts.GetValueOrDefault(name) == 0)
        {
            Blank(at);
            return;
        }

        while (true)
        {
            var (popped, kept) = Pop();
            if (popped.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                if (!kept)
                {
                    Blank(at);
                }

                return;
            }
        }
    }

    private (string Name, bool Kept) Pop()
    {
        var top = open.Pop();
        counts[top.Name]--;
        return top;
    }

    /// <summary>Overwrites a tag, up to its end or the next tag's beginning.</summary>
    private void Blank(int at)
    {
        blanked ??= source.ToCharArray();
        blanked[at] = ' ';
        for (var i = at + 1; i < source.Length && source[i] != '<'; i++)
        {
            blanked[i] = ' ';
            if (source[i] == '>')
            {
                return;
            }
        }
    }
}
