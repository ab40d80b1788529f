namespace Ingest.Core.Observations.Names;

/// <summary>A chosen phrase and the name of the rule that chose it.</summary>
internal readonly record struct PhraseChoice(string Phrase, string Rule);
