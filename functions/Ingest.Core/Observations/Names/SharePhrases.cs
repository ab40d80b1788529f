using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>A share that says an amount or a part told just before again has that one's name.</summary>
internal static class SharePhrases
{
    public static PhraseChoice? OfWhole(PhraseRequest request) =>
        request is { Left.Length: 0, Right.Length: > 0 } && IsShareOfWhole(request.Context, request.Anchor) ? new(request.Anchor!.Phrase, "phrase-of-part") : null;

    public static PhraseChoice? OfPart(PhraseRequest request) =>
        request.Left.Length == 0 && IsShareOfPart(request.Context, request.Anchor) ? new(request.Anchor!.Phrase, "phrase-of-part") : null;

    /// <summary>"Nợ quá hạn còn 3 tỷ đồng, chiếm 0,1% tổng dư nợ": the amount again, as a share of the whole behind it.</summary>
    private static bool IsShareOfWhole(FigureContext context, Draft? anchor) =>
        anchor is { Value: not null } && (anchor.Figure.UnitKind is UnitKind.Measured || anchor.Figure.UnitKind is UnitKind.Counter && NamesWhole(context)) && context is { Figure.UnitKind: UnitKind.Percent, OpensClause: false } && context.Depth == anchor.Depth
        && context.Tail.Verb is CueKind.EqualTo or CueKind.Share && !context.Tail.Anaphor && !context.HasLeft(CueKind.Among);

    // "9.247 người nghiện, chiếm 1,5% dân số"
    private static bool NamesWhole(FigureContext context) =>
        context.Text.Is(context.RightFirst, "dân") && context.Text.Is(context.RightFirst + 1, "số") || context.Text.Is(context.RightFirst, "số") || context.Text.Is(context.RightFirst, "tổng") || context.Text.Is(context.RightFirst, "lực");

    /// <summary>"cấp đổi 870/910 thẻ, đạt 95,6% số thẻ": the share says the part of the whole again.</summary>
    private static bool IsShareOfPart(FigureContext context, Draft? anchor) =>
        anchor is { Value: not null } && (anchor.Figure.OutOf is not null || anchor.Figure.UnitKind is UnitKind.Counter) && context is { Figure.UnitKind: UnitKind.Percent, OpensClause: false } && context.Tail.Verb is CueKind.Reach or CueKind.EqualTo or CueKind.Share
        && (context.Text.Is(context.RightFirst, "số") || context.Text.Is(context.RightFirst, "tổng"));
}
