using System.Collections.Immutable;

namespace Ingest.LocalHost.Scoring;

/// <summary>A prediction and the annotation it answers.</summary>
internal readonly record struct Match(Figure Predicted, GoldFigure Gold);

/// <summary>What became of the predictions and annotations of one document.</summary>
/// <param name="Required">Annotations that are not optional.</param>
/// <param name="Matches">Predictions that answer one of them, one to one.</param>
/// <param name="False">Predictions that answer nothing.</param>
/// <param name="Missed">Annotations without an answer.</param>
/// <param name="Ignored">How many predictions answer an optional annotation.</param>
/// <param name="Duplicates">How many predictions strictly repeat an annotation that was answered before.</param>
internal sealed record Matching(
    ImmutableArray<GoldFigure> Required, ImmutableArray<Match> Matches, ImmutableArray<Figure> False, ImmutableArray<GoldFigure> Missed, int Ignored, int Duplicates)
{
    /// <summary>The counts that precision and recall are made of.</summary>
    public Counts Counts => new(Matches.Length, False.Length, Missed.Length);

    /// <summary>Pairs the predictions of one document with its annotations: greedily, the best score first, one to one.</summary>
    /// <param name="predictions">What was extracted.</param>
    /// <param name="gold">What was annotated.</param>
    /// <param name="score">How well a pair matches.</param>
    public static Matching Of(ImmutableArray<Figure> predictions, ImmutableArray<GoldFigure> gold, Func<Figure, GoldFigure, double> score)
    {
        var required = gold.Where(figure => !figure.IsOptional).ToImmutableArray();
        var optional = gold.Where(figure => figure.IsOptional).ToImmutableArray();
        var pairs = Pair(predictions, required, Enumerable.Range(0, predictions.Length), score);
        var free = Enumerable.Range(0, predictions.Length).Except(pairs.Select(pair => pair.Prediction)).ToList();
        var ignored = Pair(predictions, optional, free, MatchScores.Either);
        free = [.. free.Except(ignored.Select(pair => pair.Prediction))];
        var unanswered = free.Where(prediction => !gold.Any(figure => MatchScores.Strict(predictions[prediction], figure) > 0)).ToList();
        var found = pairs.Select(pair => pair.Gold).ToHashSet();
        return new Matching(
            required,
            [.. pairs.Select(pair => new Match(predictions[pair.Prediction], required[pair.Gold]))],
            [.. unanswered.Select(prediction => predictions[prediction])],
            [.. required.Where((_, index) => !found.Contains(index))],
            ignored.Count,
            free.Count - unanswered.Count);
    }

    private static List<(int Prediction, int Gold)> Pair(
        ImmutableArray<Figure> predictions, ImmutableArray<GoldFigure> gold, IEnumerable<int> free, Func<Figure, GoldFigure, double> score)
    {
        var candidates =
            from prediction in free
            from index in Enumerable.Range(0, gold.Length)
            let points = score(predictions[prediction], gold[index])
            where points > 0
            orderby points descending, prediction, index
            select (prediction, index);
        var pairs = new List<(int Prediction, int Gold)>();
        var (usedPredictions, usedGold) = (new HashSet<int>(), new HashSet<int>());
        foreach (var (prediction, index) in candidates)
        {
            if (!usedPredictions.Contains(prediction) && usedGold.Add(index))
            {
                usedPredictions.Add(prediction);
                pairs.Add((prediction, index));
            }
        }

        return pairs;
    }
}
