using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>"tăng 5,1% về lượng và 8,4% về giá trị": by what a change is measured; the second one is a change of the same figure, too.</summary>
internal static class Aspects
{
    /// <summary>Whether a percentage behind a change tells it by another measure.</summary>
    public static bool Hold(FigureContext context, SentenceDrafts drafts) =>
        context is { Left.Length: 0, OpensClause: false, Figure: { UnitKind: UnitKind.Percent, OutOf: null } } && context.Tail.Verb is CueKind.None or CueKind.Increase or CueKind.Decrease
        && (Follows(context.Text, context.RightFirst) || IsTold(context, drafts));

    // "120 doanh nghiệp với tổng vốn 900 tỷ đồng, tăng 6% về số doanh nghiệp và 9% về vốn"
    private static bool IsTold(FigureContext context, SentenceDrafts drafts) =>
        context.Text.Is(context.RightFirst, "về") && context.Text.IsWord(context.RightFirst + 1)
        && drafts.OfSentence(draft => draft is { Value: not null, Figure.UnitKind: not UnitKind.Percent } && draft.Phrase.Contains(context.Text.Folds(context.RightFirst + 1), StringComparison.OrdinalIgnoreCase)) is not null;

    /// <summary>Whether "về" and what the change is measured by stand at a token: "về lượng", "về giá trị".</summary>
    public static bool Follows(AnnotatedText text, int at) => text.Is(at, "về") && WorthPhrases.IsAspect(text, at + 1);
}
