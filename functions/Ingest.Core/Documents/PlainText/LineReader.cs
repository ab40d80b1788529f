using Ingest.Core.Documents.Blocks;
using Ingest.Core.Text;

namespace Ingest.Core.Documents.PlainText;

/// <summary>Gives every line of a plain text its role.</summary>
internal sealed class LineReader(string source, List<SourceLine> lines, DocumentAssembler assembler)
{
    private const int DateLines = 12;
    private const int LongestLead = 600;

    private readonly MappedTextBuilder builder = new();
    private readonly ListDepth depth = new();
    private bool body;
    private bool leadSeen;

    /// <summary>Reads all lines.</summary>
    public void Read()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            builder.Append(source, lines[i].Start, lines[i].End);
            ReadLine(i, builder.Build());
        }
    }

    private void ReadLine(int i, MappedText text)
    {
        var folded = text.Value.Length <= 2 * HeadingShape.MaximumLength ? PageWords.Fold(text.Value) : string.Empty;
        if (text.Value.Length == 0 || PageResidue.IsResidue(folded))
        {
            return;
        }

        if (i < DateLines && DatePrefix.Read(folded, out var date, out var length))
        {
            assembler.Published ??= date;
            text = text.Slice(TextSpan.FromBounds(length, text.Value.Length));
            if (text.Value.Length == 0)
            {
                return;
            }
        }

        if (!body && assembler.Title is null && text.Value.Length <= 2 * HeadingShape.MaximumLength && ListMarker.Read(text.Value, 0, text.Value.Length).Kind == MarkerKind.None)
        {
            assembler.AddTitle(text);
            return;
        }

        ReadBody(i, text, folded);
        body = true;
    }

    private void ReadBody(int i, MappedText text, string folded)
    {
        var marker = ListMarker.Read(text.Value, 0, text.Value.Length);
        if (marker.Kind != MarkerKind.None)
        {
            AddMarked(i, text.Slice(TextSpan.FromBounds(marker.ContentStart, text.Value.Length)), marker.Kind);
            return;
        }

        depth.Close();
        if (CaptionShape.Fits(text.Value, folded))
        {
            assembler.AddText(TextRole.Caption, text);
        }
        else if (IsHeading(i, text.Value))
        {
            leadSeen = true;
            assembler.AddHeading(text, HeadingShape.IsCapitals(text.Value) ? (int)MarkerKind.Roman : (int)MarkerKind.Dash);
        }
        else
        {
            assembler.AddText(IsLead(i, text.Value) ? TextRole.Lead : TextRole.Paragraph, text);
            leadSeen = true;
        }
    }

    private void AddMarked(int i, MappedText text, MarkerKind kind)
    {
        leadSeen = true;
        if (MarkedHeading.Fits(text.Value, kind, NextMarker(i)))
        {
            depth.Close();
            assembler.AddHeading(text, (int)kind);
        }
        else
        {
            assembler.AddText(TextRole.ListItem, text, depth.Enter(kind));
        }
    }

    private MarkerKind? NextMarker(int i) => i + 1 < lines.Count ? ListMarker.Read(source, lines[i + 1].Start, lines[i + 1].End).Kind : null;

    private bool IsHeading(int i, string text) =>
        HeadingShape.Fits(text) && i + 1 < lines.Count && (lines[i].BlankBefore || HeadingShape.IsCapitals(text))
        && (lines[i + 1].Length > lines[i].Length || NextMarker(i) != MarkerKind.None);

    /// <summary>The lead stands apart below the title and is followed by more than one paragraph.</summary>
    private bool IsLead(int i, string text) =>
        !leadSeen && assembler.Title is not null && assembler.Count == 1 && text.Length <= LongestLead && !text.EndsWith(':')
        && lines[i].BlankBefore && i + 3 < lines.Count && lines[i + 1].BlankBefore;
}
