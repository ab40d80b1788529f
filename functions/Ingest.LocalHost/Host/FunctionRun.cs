namespace Ingest.LocalHost.Host;

/// <summary>A call that ended.</summary>
/// <param name="Function">Name of the function.</param>
/// <param name="Subject">What it was about: the path of a blob, the text of a message, the kind of a timer's run.</param>
/// <param name="Attempt">Which try it was, from 1.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
public sealed record FunctionRun(string Function, string Subject, int Attempt, TimeSpan Duration, Exception? Failure);
