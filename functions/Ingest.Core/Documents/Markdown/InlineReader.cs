using Ingest.Core.Documents.Html;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Markdown;

/// <summary>Reads the inside of a Markdown line: marks of emphasis, links, footnotes, tags and escapes fall away, the words keep their places. One pass, no nesting to keep track of.</summary>
internal sealed class InlineReader(string source, MappedTextBuilder builder)
{
    private const int LongestTarget = 2000;

    /// <summary>Markdown as a form of text.</summary>
    public static TextForm Form { get; } = (builder, source, start, end) => new InlineReader(source, builder).Append(start, end);

    private void Append(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var length = source.AsSpan(i, end - i).IndexOfAny(MarkdownMarks.Inline);
            var stop = length < 0 ? end : i + length;
            builder.Append(source, i, stop);
            i = stop < end ? ReadMark(stop, start, end) : end;
        }
    }

    /// <summary>Reads the mark at <paramref name="i"/> and returns where to go on.</summary>
    private int ReadMark(int i, int start, int end)
    {
        var next = source[i] switch
        {
            '\\' => ReadEscape(i, end),
            '*' or '_' or '~' or '`' => ReadEmphasis(i, start, end),
            '!' => i + 1 < end && source[i + 1] == '[' ? i + 1 : i,
            '[' => ReadOpening(i, end),
            ']' => ReadClosing(i, end),
            '<' => ReadTag(i, end),
            _ => ReadEntity(i, end),
        };
        if (next > i)
        {
            return next;
        }

        builder.Append(source, i, i + 1);
        return i + 1;
    }

    private int ReadEscape(int i, int end)
    {
        if (i + 1 >= end || !char.IsAscii(source[i + 1]) || char.IsAsciiLetterOrDigit(source[i + 1]))
        {
            return i;
        }

        builder.Append(source, i + 1, i + 2);
        return i + 2;
    }

    /// <summary>A run of marks that touches a word is emphasis; one among spaces, or a single one between digits, is a character.</summary>
    private int ReadEmphasis(int i, int start, int end)
    {
        var stop = i;
        while (stop < end && source[stop] == source[i])
        {
            stop++;
        }

        var before = i > start ? source[i - 1] : ' ';
        var after = stop < end ? source[stop] : ' ';
        var isolated = char.IsWhiteSpace(before) && char.IsWhiteSpace(after);
        var inside = source[i] switch
        {
            '_' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '~' => stop - i < 2,
            _ => stop - i == 1 && char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        };
        if (isolated || inside)
        {
            builder.Append(source, i, stop);
        }

        return stop;
    }

    /// <summary>"[^1]" falls away, "[" of a link too; a bracket that opens no link stays.</summary>
    private int ReadOpening(int i, int end)
    {
        var close = source.AsSpan(i, Math.Min(end - i, LongestTarget)).IndexOf(']');
        if (close < 0)
        {
            return i;
        }

        close += i;
        if (i + 1 < close && source[i + 1] == '^')
        {
            return close + 1;
        }

        return close + 1 < end && source[close + 1] is '(' or '[' ? i + 1 : i;
    }

    private int ReadClosing(int i, int end)
    {
        if (i + 1 >= end || source[i + 1] is not ('(' or '['))
        {
            return i;
        }

        var close = source.AsSpan(i, Math.Min(end - i, LongestTarget)).IndexOf(source[i + 1] == '(' ? ')' : ']');
        var inner = source[i + 1] == '[' ? source.AsSpan(i + 1, Math.Min(end - i - 1, LongestTarget)).IndexOf(']') + 1 : close;
        return inner <= 0 ? i : i + inner + 1;
    }

    private int ReadTag(int i, int end)
    {
        if (i + 1 >= end || !(char.IsAsciiLetter(source[i + 1]) || source[i + 1] is '/' or '!'))
        {
            return i;
        }

        var close = source.AsSpan(i, Math.Min(end - i, LongestTarget)).IndexOf('>');
        if (close < 0)
        {
            return i;
        }

        if (source.AsSpan(i + 1).StartsWith("br", StringComparison.OrdinalIgnoreCase))
        {
            builder.AppendSpace(i, close + 1);
        }

        return i + close + 1;
    }

    private int ReadEntity(int i, int end)
    {
        if (EntityReader.Read(source, i, end, out var length) is not { } decoded)
        {
            return i;
        }

        builder.AppendDecoded(decoded, i, length);
        return i + length;
    }
}
