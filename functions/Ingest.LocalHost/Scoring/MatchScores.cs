namespace Ingest.LocalHost.Scoring;

/// <summary>How well a prediction matches an annotation: 0 for not at all, more for better.</summary>
internal static class MatchScores
{
    private const double EnoughOverlap = 0.5;

    /// <summary>Kind, value, upper end, unit, period and measure are right, and half of the shorter phrase's content words: then the share of those words.</summary>
    public static double Strict(Figure predicted, GoldFigure gold)
    {
        var (wanted, others) = (gold.Preferred, gold.Others);
        var isRight = IsKind(predicted, gold)
            && Quantities.AreEqual(predicted, gold, comparesHigh: true)
            && others.Periods.Prepend(wanted.Period).Any(period => Normalisation.Period(period) == Normalisation.Period(predicted.Period))
            && (predicted.Measure == wanted.Measure || others.Measures.Contains(predicted.Measure));
        var overlap = isRight ? Overlap(predicted, gold) : 0;
        return overlap >= EnoughOverlap ? overlap : 0;
    }

    /// <summary>Kind, value and unit are right: then 1, and the share of common words breaks ties.</summary>
    public static double Loose(Figure predicted, GoldFigure gold) =>
        IsKind(predicted, gold) && Quantities.AreEqual(predicted, gold, comparesHigh: false) ? 1 + Overlap(predicted, gold) : 0;

    /// <summary>The strict score, or else the loose one: what makes a prediction one of an arguable figure.</summary>
    public static double Either(Figure predicted, GoldFigure gold) => Strict(predicted, gold) is var score and > 0 ? score : Loose(predicted, gold);

    private static bool IsKind(Figure predicted, GoldFigure gold) => predicted.Kind == gold.Preferred.Kind || gold.Others.Kinds.Contains(predicted.Kind);

    private static double Overlap(Figure predicted, GoldFigure gold) =>
        gold.Others.Indicators.Prepend(gold.Preferred.Indicator).Max(phrase => PhraseOverlap.Of(predicted.Indicator, phrase));
}
