using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

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

        return earlier is not null && earlier.Figure.UnitKind == request.Figure.UnitKind && HasCommonWord(Phrases.WholeOf(earlier))
            ? new(PhraseWords.Joined(Phrases.WholeOf(earlier), request.Left), "phrase-of-owner")
            : new(request.Left, "phrase-left");
    }

    private static bool StandsAlone(PhraseRequest request) =>
        request.Figure.UnitKind is UnitKind.Measured or UnitKind.Percent && request.Figure.Rule is not "rank" && request.Left.Length > 0 && request.Context.Depth == 0 && request.State.IntroTheme.Length == 0;

    // "BTN - Hiện toàn tỉnh có 99,2% hộ dân ...": the initials of a paper.
    private static bool IsDateline(FigureContext context) =>
        context.PhraseFirst == 0 && context.Left.Length <= 5 && context.Left.All(char.IsUpper) && context.Text.Is(1, "-");

    // "Hồ Chí Minh" names an owner itself, "Diện tích lúa" what is measured.
    private static bool HasCommonWord(string phrase) => Array.Exists(phrase.Split(' '), word => word.Length > 0 && char.IsLower(word[0]));
}
