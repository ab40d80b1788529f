namespace Ingest.Functions.Storage;

/// <summary>All rows of one indicator in one area, as they stand.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Guard">Its guard, read before the rows; null where the series has none, and so no rows either.</param>
/// <param name="Facts">Observations and verdicts of all documents, by key.</param>
/// <param name="GoalRows">Row key to digest for each goal row.</param>
internal sealed record SeriesState(
    string Indicator, GuardState? Guard, IReadOnlyDictionary<string, FactRow> Facts, IReadOnlyDictionary<string, string> GoalRows);
