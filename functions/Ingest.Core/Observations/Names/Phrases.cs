using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Chooses the indicator phrase of a figure from the words beside it, or from what went before: the first rule that has an answer.</summary>
internal static class Phrases
{
    private static readonly Func<PhraseRequest, PhraseChoice?>[] Rules =
    [
        InheritedPhrases.Compared,
        OwnerPhrases.OfOwner,
        OwnerPhrases.OfRanked,
        SubjectPhrases.AroundBrackets,
        SubjectPhrases.BehindDocument,
        SubjectPhrases.BehindComma,
        WorthPhrases.OfQuantity,
        PartPhrases.OfObject,
        InheritedPhrases.Anaphor,
        SubjectPhrases.RightOfAim,
        SubjectPhrases.BeforeApposition,
        ElidedObjects.Of,
        SubjectPhrases.WithIntroduction,
        PartPhrases.OfSector,
        PartPhrases.OfBarePart,
        PartPhrases.WithParent,
        CounterPhrases.OfRatio,
        CounterPhrases.OfHolding,
        CounterPhrases.OfChange,
        CounterPhrases.Around,
        SharePhrases.OfWhole,
        SharePhrases.OfPart,
        SidePhrases.Right,
        SidePhrases.Left,
    ];

    public static PhraseChoice Of(FigureContext context, ReadingState state, Draft? anchor, Draft? earlier)
    {
        PhraseRequest request = new(context, state, anchor, earlier);
        foreach (Func<PhraseRequest, PhraseChoice?> rule in Rules)
        {
            if (rule(request) is { } choice)
            {
                return choice;
            }
        }

        return InheritedPhrases.Of(request);
    }

    /// <summary>What a draft is a part of: its own name where it is the whole.</summary>
    public static string WholeOf(Draft draft) => draft.Whole.Length > 0 ? draft.Whole : draft.Phrase;
}
