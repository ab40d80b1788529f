using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases of counted things: what is counted belongs to the name.</summary>
internal static class CounterPhrases
{
    /// <summary>"9,8 bác sĩ/vạn dân" names itself.</summary>
    public static PhraseChoice? OfRatio(PhraseRequest request)
    {
        (FigureContext context, string left) = (request.Context, request.Left);
        bool namesItself = request.Figure.Unit is { } ratio && IsCountedRatio(ratio) && request.Right.Length == 0 && !context.Tail.Anaphor
            && request.Anchor?.Unit != ratio && context.Tail.Verb is not (CueKind.Increase or CueKind.Decrease or CueKind.Multiply or CueKind.EqualTo);
        bool isBare = namesItself && (left.Length == 0 || left.Equals("bình quân", StringComparison.OrdinalIgnoreCase) || Owners.IsOnly(left));
        return isBare ? new(CounterOf(request.Figure), "phrase-from-counter") : null;
    }

    public static PhraseChoice? OfHolding(PhraseRequest request)
    {
        bool isHeld = request is { Counts: true, Right.Length: 0, Context: { Left.Length: 0, OpensClause: true, Tail.Verb: CueKind.Have }, Anchor: not null } && request.Anchor.Unit != request.Figure.Unit;
        return isHeld ? new(CounterOf(request.Figure), "phrase-from-counter") : null;
    }

    public static PhraseChoice? OfChange(PhraseRequest request) =>
        request is { Counts: true, Left.Length: > 0, Right.Length: 0, Context.Tail.Verb: CueKind.Increase or CueKind.Decrease } ? new(request.Left, "phrase-left") : null;

    public static PhraseChoice? Around(PhraseRequest request)
    {
        if (!request.Counts || request is { Right.Length: 0, Left.Length: 0 } || request.Context.Tail.Joins && IsNamed(request.Context))
        {
            return null;
        }

        string head = request.Left.Length > 0 ? request.Left : request.Context.IsCoordinated ? request.Anchor?.Head ?? "" : "";
        return new(PhraseWords.Joined(head, CounterOf(request.Figure), request.Right), "phrase-around-counter");
    }

    /// <summary>"88 xã và 805 thôn đạt chuẩn": what stands behind the second counter is said of both.</summary>
    public static void ShareRight(FigureContext context, FigureContext? previous, Draft? before)
    {
        bool isPair = previous is { Figure.UnitKind: UnitKind.Counter, Right.Length: 0 } && context is { Figure.UnitKind: UnitKind.Counter, Right.Length: > 0, Left.Length: 0, IsCoordinated: true };
        if (isPair && before is not null && ReferenceEquals(before.Figure, previous!.Figure) && context.Tail.Verb is CueKind.None && before.Rules.Contains("phrase-around-counter") | before.Rules.Contains("phrase-from-counter"))
        {
            string owner = Owners.IsOnly(previous.Left) ? "" : previous.Left;
            before.Phrase = PhraseWords.Joined(owner, CounterOf(previous.Figure), context.Right);
            before.Rules.Add("phrase-shared-behind");
        }
    }

    /// <summary>What a unit counts, without "nghìn" and the like.</summary>
    public static string CounterOf(FigureMark figure)
    {
        string unit = figure.Unit ?? "";
        foreach (string scale in (ReadOnlySpan<string>)["nghìn ", "ngàn ", "triệu ", "tỷ ", "vạn "])
        {
            unit = unit.StartsWith(scale, StringComparison.OrdinalIgnoreCase) ? unit[scale.Length..] : unit;
        }

        return unit;
    }

    private static bool IsCountedRatio(string unit) =>
        unit.Contains('/', StringComparison.Ordinal) && Lexicon.UnitTable.Parse(unit) is { Dimension: Lexicon.Dimension.Count or Lexicon.Dimension.Ratio } && !unit.StartsWith("lần", StringComparison.Ordinal);

    /// <summary>Whether the left phrase names the indicator by itself: it begins with a noun such as "tỷ lệ", "tổng số".</summary>
    private static bool IsNamed(FigureContext context) =>
        context.Text.CueAt(context.PhraseFirst) is CueKind.Head && context.Left.Length > 0;
}
