using Ingest.Core.Text;

namespace Ingest.Core.Documents.Blocks;

/// <summary>Gives every block its role, the same way for all formats: by the markup where that speaks, else by wording and place.</summary>
internal sealed class RoleAssigner
{
    private const int DateBlocks = 12;
    private const int LongestTitle = 2 * HeadingShape.MaximumLength;

    private readonly ListDepth depth = new();
    private readonly List<RawBlock> blocks;
    private readonly DocumentAssembler assembler;
    private readonly BlockPlaces places;
    private Repetition? title;
    private bool body;
    private bool captionFollows;

    public RoleAssigner(List<RawBlock> blocks, DocumentAssembler assembler)
    {
        RelatedFilter.Filter(blocks);
        this.blocks = blocks;
        this.assembler = assembler;
        places = new BlockPlaces(blocks);
    }

    /// <summary>Hands all blocks to the assembler.</summary>
    public void Assign()
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == RawKind.Table)
            {
                depth.Close();
                assembler.AddTable(blocks[i].Rows, blocks[i].Text.Length > 0 ? blocks[i].Text : null);
                body = true;
            }
            else if (blocks[i].Text.Length > 0)
            {
                Assign(i, blocks[i].Text);
            }
        }
    }

    private void Assign(int i, MappedText text)
    {
        var folded = text.Length <= LongestTitle ? PageWords.Fold(text.Value) : string.Empty;
        if (PageWords.Contains("motto", folded) || PageResidue.IsResidue(folded))
        {
            return;
        }

        if (i < DateBlocks && DatePrefix.Read(folded, out var date, out var length))
        {
            assembler.Published ??= date;
            if (length == folded.Length)
            {
                return;
            }

            text = text.Slice(TextSpan.FromBounds(length, folded.Length));
            folded = folded[length..];
        }

        if (places.IsTitle(i, text.Value, !body, assembler.Title is null))
        {
            title = new Repetition(folded);
            assembler.AddTitle(text);
        }
        else
        {
            Place(i, text, folded);
        }

        body = true;
    }

    private void Place(int i, MappedText text, string folded)
    {
        switch (blocks[i].Kind)
        {
            case RawKind.Title or RawKind.Heading:
                AddHeading(i, text, folded);
                break;
            case RawKind.Item:
                assembler.AddText(TextRole.ListItem, WithoutBullet(text), blocks[i].Level);
                break;
            case RawKind.Lead or RawKind.Caption:
                assembler.AddText(blocks[i].Kind == RawKind.Lead ? TextRole.Lead : TextRole.Caption, text);
                break;
            default:
                PlaceText(i, text, folded);
                break;
        }
    }

    private void PlaceText(int i, MappedText text, string folded)
    {
        var marker = ListMarker.Read(text.Value, 0, text.Length);
        if (IsCaption(i, text.Value, folded))
        {
            depth.Close();
            assembler.AddText(TextRole.Caption, text);
        }
        else if (marker.Kind == MarkerKind.None)
        {
            AddUnmarked(i, text, folded);
        }
        else if (MarkedHeading.Fits(text.Value[marker.ContentStart..], marker.Kind, places.NextMarker(i)) || (blocks[i].IsBold && marker.IsNumbered && BlockPlaces.IsBoldHeading(text.Value)))
        {
            depth.Close();
            assembler.AddHeading(From(text, marker), marker);
        }
        else
        {
            assembler.EndSibling(marker);
            assembler.AddText(TextRole.ListItem, From(text, marker), depth.Enter(marker.Kind, blocks[i].Indent));
        }
    }

    private void AddUnmarked(int i, MappedText text, string folded)
    {
        depth.Close();
        if (Division.Level(text.Value, folded) is { } division)
        {
            assembler.AddHeading(text, division);
        }
        else if (places.IsHeading(i, text.Value))
        {
            assembler.AddHeading(text, HeadingShape.IsCapitals(text.Value) ? OutlineLevels.Top : OutlineLevels.Plain);
        }
        else
        {
            EndDivision(text.Value);
            assembler.AddText(IsLead(i, text) ? TextRole.Lead : TextRole.Paragraph, text);
        }
    }

    private void EndDivision(string text)
    {
        const int Beginning = 40;
        if (Division.Opens(text.AsSpan(0, Math.Min(text.Length, Beginning)), PageWords.Fold(text[..Math.Min(text.Length, Beginning)])) is { } level)
        {
            assembler.EndSections(level);
        }
    }

    private void AddHeading(int i, MappedText text, string folded)
    {
        depth.Close();
        var marker = ListMarker.Read(text.Value, 0, text.Length);
        if (marker.IsNumbered)
        {
            assembler.AddHeading(From(text, marker), marker);
        }
        else
        {
            assembler.AddHeading(text, Division.Level(text.Value, folded) ?? blocks[i].Level);
        }
    }

    /// <summary>The title again stands for a picture, and what stands right below it, or below a missing picture, are the words about it.</summary>
    private bool IsCaption(int i, string text, string folded)
    {
        var below = blocks[i].IsBelowPicture || (captionFollows && !blocks[i].IsApart);
        captionFollows = folded.Length > 0 && title is not null && title.Repeats(folded);
        return (below && text.Length <= LongestTitle && (i + 1 == blocks.Count || blocks[i + 1].IsApart)) || captionFollows || CaptionShape.Fits(text, folded);
    }

    private bool IsLead(int i, MappedText text) => assembler.Count == 1 && assembler.Title is not null && places.IsLead(i, text.Value);

    private static MappedText WithoutBullet(MappedText text)
    {
        var marker = ListMarker.Read(text.Value, 0, text.Length);
        return marker.Kind == MarkerKind.None ? text : From(text, marker);
    }

    private static MappedText From(MappedText text, ListMarker marker) => text.Slice(TextSpan.FromBounds(marker.ContentStart, text.Length));
}
