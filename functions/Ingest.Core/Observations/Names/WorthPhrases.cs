using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Names;

/// <summary>"gạo 300.000 tấn, trị giá 150 triệu USD": what a quantity told right before is worth is told of the same goods (<c>Lexicon/worths.tsv</c>).</summary>
internal static class WorthPhrases
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "phrase-of-worth";

    private static readonly WordTable<string> Words = new(CueLexicon.Phrases("worths.tsv").DistinctBy(pair => pair.Key));

    public static PhraseChoice? OfQuantity(PhraseRequest request)
    {
        bool isMoney = request is { Left.Length: > 0, Right.Length: 0, Figure.UnitKind: UnitKind.Measured, Context.OpensClause: false } && DimensionOf(request.Figure.Unit) is Dimension.Dong or Dimension.Dollar;
        return isMoney && request.Anchor is { } anchor && DimensionOf(anchor.Unit) is Dimension.Mass or Dimension.Volume && IsWorth(request.Context.FoldedLeft)
            ? new(PhraseWords.Joined(request.Left, anchor.Phrase), Rule) : null;
    }

    /// <summary>Whether a noun by which changes of the same goods are measured begins at a token.</summary>
    public static bool IsAspect(AnnotatedText text, int at) => text.IsWord(at) && Words.TryMatchAt(text.Folded, text.Tokens[at].Start, out _, out _);

    private static bool IsWorth(string left) => Words.TryMatchAt(left, 0, out string meaning, out int length) && meaning is "worth" && length == left.Length;

    private static Dimension? DimensionOf(string? unit) => UnitTable.Parse(unit ?? "")?.Dimension;
}
