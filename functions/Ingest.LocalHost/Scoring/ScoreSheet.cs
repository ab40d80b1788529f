using System.Collections.Immutable;

namespace Ingest.LocalHost.Scoring;

/// <summary>The score of one document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Predicted">How many observations were predicted.</param>
/// <param name="Strict">The strict matching.</param>
/// <param name="Loose">The loose matching.</param>
/// <param name="Remark">Why nothing was predicted, if it could not be.</param>
internal sealed record DocumentScore(string Name, int Predicted, Matching Strict, Matching Loose, string? Remark = null)
{
    /// <summary>Scores the predictions of one document.</summary>
    public static DocumentScore Of(GoldFile gold, ImmutableArray<Figure> predictions, string? remark = null) => new(
        gold.Name,
        predictions.Length,
        Matching.Of(predictions, gold.Figures, MatchScores.Strict),
        Matching.Of(predictions, gold.Figures, MatchScores.Loose),
        remark);
}

/// <summary>The scores of a set of documents and their sums.</summary>
internal sealed record ScoreSheet(ImmutableArray<DocumentScore> Documents)
{
    /// <summary>Strict counts over all documents.</summary>
    public Counts Strict => Documents.Aggregate(default(Counts), (sum, document) => sum + document.Strict.Counts);

    /// <summary>Loose counts over all documents.</summary>
    public Counts Loose => Documents.Aggregate(default(Counts), (sum, document) => sum + document.Loose.Counts);

    /// <summary>Accuracies over the strict matches.</summary>
    public Accuracies Accuracies => Documents.Aggregate(Accuracies.None, (sum, document) => sum.And(document.Strict.Matches));

    /// <summary>Predictions of optional observations.</summary>
    public int Ignored => Documents.Sum(document => document.Strict.Ignored);

    /// <summary>Predictions that repeat an observation.</summary>
    public int Duplicates => Documents.Sum(document => document.Strict.Duplicates);
}
