namespace Ingest.Core.Observations.Judgements;

/// <summary>What kind of text a document is by its vocabulary.</summary>
/// <param name="SpeaksOfGoals">Whether it is of goals; null where another genre prevails.</param>
/// <param name="FixesNorms">Whether it is of rules.</param>
internal sealed record DocumentGenre(bool? SpeaksOfGoals, bool FixesNorms);
