namespace Ingest.Core.Observations.Profiles;

/// <summary>A piece of evidence: what a trace is worth as an answer to a question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Trace">What the text says.</param>
/// <param name="At">Of which period, seen from the answer.</param>
/// <param name="Weight">What each is worth; less than nothing where it speaks against the answer.</param>
/// <param name="Most">How many count.</param>
/// <param name="Words">What it is called in an explanation.</param>
internal sealed record PieceOfEvidence(Question Question, Trace Trace, Standing At, int Weight, int Most, string Words);
