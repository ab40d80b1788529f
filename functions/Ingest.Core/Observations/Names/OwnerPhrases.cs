using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases of figures in front of which only their owner stands: "Hà Nội 45%".</summary>
internal static class OwnerPhrases
{
    public static PhraseChoice? OfOwner(PhraseRequest request)
    {
        (FigureContext context, Draft? earlier) = (request.Context, request.Earlier);
        if (!StandsAlone(request) || !(Owners.IsOnly(request.Left) || IsDateline(context)))
        {
            return null;
        }

        if (request.Right.Length > 0 && !Owners.IsOnly(request.Right))
        {
            return new(request.Right, "phrase-behind-owner");
        }

        return earlier is not null && (earlier.Figure.UnitKind == request.Figure.UnitKind || IsShareAimedAt(request, earlier)) && HasCommonWord(Phrases.WholeOf(earlier))
            ? new(PhraseWords.Joined(Phrases.WholeOf(earlier), request.Left), "phrase-of-owner")
            : new(request.Left, "phrase-left");
    }

    // "giải ngân 60 tỷ đồng, đạt 38% kế hoạch. Huyện phấn đấu hết quý III đạt 70%": further shares of the same plan
    private static bool IsShareAimedAt(PhraseRequest request, Draft earlier) =>
        earlier.PercentOfPlan is not null && request is { Figure.Unit: "%", Context.Tail.Aims: true };

    /// <summary>"Trong bảng xếp hạng PCI, Hòa Bình được 64,2 điểm": who got points or a rank; in what, stands in front or was said before.</summary>
    public static PhraseChoice? OfRanked(PhraseRequest request)
    {
        FigureContext context = request.Context;
        if (request is not { Figure.UnitKind: UnitKind.Score, Right.Length: 0, Anchor: null, Left.Length: > 0 } || !request.Context.LeftQuality.IsOwner)
        {
            return null;
        }

        int comma = context.PhraseFirst - 1;
        if (context.Text.Is(comma, ",") && Opening(context, comma) is { Length: > 0 } index && PhraseQuality.Of(index).Names)
        {
            return new(PhraseWords.Joined(index, request.Left), "phrase-of-ranked");
        }

        return request.Earlier is { Figure.UnitKind: UnitKind.Score } earlier && earlier.Quality.Names ? new(PhraseWords.Joined(Phrases.WholeOf(earlier), request.Left), "phrase-of-ranked") : null;
    }

    // The words that open the sentence up to its first comma, year or figure.
    private static string Opening(FigureContext context, int comma)
    {
        AnnotatedText text = context.Text;
        int first = context.LeftFirst;
        while (first < comma && text.MarkAt(first) is PeriodMark or CueMark { Kind: CueKind.Opener or CueKind.Theme })
        {
            first = text.MarkAt(first)!.Last + 1;
        }

        int end = first;
        while (end < comma && text.IsWord(end) && text.MarkAt(end) is not (PeriodMark or FigureMark or DateMark))
        {
            end++;
        }

        return LeftPhrase.Join(text, first, end);
    }

    private static bool StandsAlone(PhraseRequest request) =>
        request.Figure.UnitKind is UnitKind.Measured or UnitKind.Percent && request.Figure.Rule is not "rank" && request.Left.Length > 0 && request.Context.Depth == 0 && request.State.IntroTheme.Length == 0;

    // "BTN - Hiện toàn tỉnh có 99,2% hộ dân ...": the initials of a paper.
    private static bool IsDateline(FigureContext context) =>
        context.PhraseFirst == 0 && context.Left.Length <= 5 && context.Left.All(char.IsUpper) && context.Text.Is(1, "-");

    // "Hồ Chí Minh" names an owner itself, "Diện tích lúa" what is measured.
    private static bool HasCommonWord(string phrase) => Array.Exists(phrase.Split(' '), word => word.Length > 0 && char.IsLower(word[0]));
}
