using Microsoft.Extensions.Logging;

namespace Ingest.Functions.Ingestion;

/// <summary>Everything that the app logs about documents. Event ids are an interface: queries and alerts go by them.</summary>
internal static partial class IngestLog
{
    [LoggerMessage(100, LogLevel.Information, "{Document} is {State}: {Observations} observations, {Verdicts} verdicts, {Counts} counts, {Rejections} rejections in {Milliseconds} ms")]
    public static partial void Settled(
        this ILogger logger, string document, string state, int observations, int verdicts, int counts, int rejections, long milliseconds);

    [LoggerMessage(101, LogLevel.Information, "{Document} is rejected as {Code}: {Reason}")]
    public static partial void Rejected(this ILogger logger, string document, string code, string reason);

    [LoggerMessage(102, LogLevel.Information, "{Document} is gone, and all that it said is withdrawn")]
    public static partial void Withdrawn(this ILogger logger, string document);

    [LoggerMessage(103, LogLevel.Debug, "{Document} is as the tables have it")]
    public static partial void Unchanged(this ILogger logger, string document);

    [LoggerMessage(104, LogLevel.Information, "{Document} was taken over by a later run")]
    public static partial void Superseded(this ILogger logger, string document);

    [LoggerMessage(105, LogLevel.Information, "{Document} changed while it was read; reading it again")]
    public static partial void Changed(this ILogger logger, string document);

    [LoggerMessage(106, LogLevel.Warning, "{Document} is taken from a run that began at {Began} and has not ended")]
    public static partial void TakenOver(this ILogger logger, string document, DateTimeOffset? began);

    [LoggerMessage(110, LogLevel.Error, "{Document} has failed: the host gave up after {Attempts} attempts")]
    public static partial void Poisoned(this ILogger logger, string document, int attempts);

    [LoggerMessage(111, LogLevel.Error, "A poisoned message names no document: {Fault}")]
    public static partial void UnreadablePoison(this ILogger logger, string fault);

    [LoggerMessage(120, LogLevel.Information, "Reconciled {Documents} rows with {Blobs} blobs: {Healed} healed, {Failed} failed, {Left} left to their events")]
    public static partial void Reconciled(this ILogger logger, int documents, int blobs, int healed, int failed, int left);

    [LoggerMessage(121, LogLevel.Warning, "{Document} could not be reconciled")]
    public static partial void NotReconciled(this ILogger logger, Exception fault, string document);

    [LoggerMessage(130, LogLevel.Information, "Created what was missing of containers, queues and tables")]
    public static partial void StorageCreated(this ILogger logger);

    [LoggerMessage(140, LogLevel.Error, "{Function} failed")]
    public static partial void RequestFailed(this ILogger logger, Exception fault, string function);

    [LoggerMessage(141, LogLevel.Warning, "{Service} does not answer as it should: {Code}")]
    public static partial void ProbeFailed(this ILogger logger, Exception fault, string service, string code);
}
