namespace Ingest.LocalHost.Scoring;

/// <summary>Right, false and missed answers.</summary>
/// <param name="Right">Predictions that answer an annotation.</param>
/// <param name="False">Predictions that answer none.</param>
/// <param name="Missed">Annotations without an answer.</param>
internal readonly record struct Counts(int Right, int False, int Missed)
{
    /// <summary>Share of the predictions that are right, 0 to 1; 1 where there is nothing to find and nothing was found.</summary>
    public double Precision => IsEmpty ? 1 : Share(Right, Right + False);

    /// <summary>Share of the annotations that were found, 0 to 1.</summary>
    public double Recall => IsEmpty ? 1 : Share(Right, Right + Missed);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    private bool IsEmpty => Right + False + Missed == 0;

    /// <summary>The counts of two sets of documents together.</summary>
    public static Counts operator +(Counts left, Counts right) => new(left.Right + right.Right, left.False + right.False, left.Missed + right.Missed);

    private static double Share(int part, int whole) => whole > 0 ? (double)part / whole : 0;
}
