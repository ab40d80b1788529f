using HtmlAgilityPack;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.Html;

/// <summary>Collects the words of one block from text nodes, with references decoded and mapped, and counts how much of it is bold, italic or links.</summary>
internal sealed class InlineText(string source)
{
    private const int LongestNote = 6;

    private readonly MappedTextBuilder builder = new();
    private int bold;
    private int italic;

    /// <summary>Whether nothing but white space has been collected.</summary>
    public bool IsEmpty => builder.Length == 0;

    /// <summary>Index behind the last character that was collected.</summary>
    public int End { get; private set; }

    /// <summary>Whether all that was collected is bold.</summary>
    public bool IsBold => builder.Length > 0 && bold >= builder.Length;

    /// <summary>Whether all that was collected is italic.</summary>
    public bool IsItalic => builder.Length > 0 && italic >= builder.Length;

    /// <summary>Appends a text node.</summary>
    public void Append(HtmlNode text, bool isBold, bool isItalic)
    {
        var start = Math.Clamp(text.OuterStartIndex, 0, source.Length);
        var end = Math.Clamp(start + text.OuterLength, start, source.Length);
        var before = builder.Length;
        Append(start, end);
        if (builder.Length > before)
        {
            End = end;
            bold += isBold ? builder.Length - before : 0;
            italic += isItalic ? builder.Length - before : 0;
        }
    }

    /// <summary>Appends the end of a line.</summary>
    public void Break(HtmlNode node) => builder.AppendSpace(Math.Clamp(node.OuterStartIndex, 0, source.Length), 0);

    /// <summary>The words, after which the collection is empty.</summary>
    public MappedText Take()
    {
        (bold, italic) = (0, 0);
        return builder.Build();
    }

    /// <summary>Whether a raised text is a note and no part of a unit: "[1]", "(2)", or a number behind anything but the m of "m2".</summary>
    public bool IsNote(HtmlNode raised)
    {
        var text = raised.InnerText.Trim();
        return text.Length is > 0 and <= LongestNote
            && (text[0] is '[' or '(' or '*' || (char.IsAsciiDigit(text[0]) && !(text is "2" or "3" && builder.Last is 'm' or 'M')));
    }

    private void Append(int start, int end)
    {
        var i = start;
        while (i < end)
        {
            var length = source.AsSpan(i, end - i).IndexOf('&');
            var stop = length < 0 ? end : i + length;
            builder.Append(source, i, stop);
            i = stop;
            if (i < end)
            {
                i = AppendReference(i, end);
            }
        }
    }

    private int AppendReference(int i, int end)
    {
        if (EntityReader.Read(source, i, end, out var length) is { } decoded)
        {
            builder.AppendDecoded(decoded, i, length);
            return i + length;
        }

        builder.Append(source, i, i + 1);
        return i + 1;
    }
}
