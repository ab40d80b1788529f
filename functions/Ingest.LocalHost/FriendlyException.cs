namespace Ingest.LocalHost;

/// <summary>Something the user can mend: the message says what is wrong, where, and what is accepted instead. Shown without a stack trace.</summary>
public sealed class FriendlyException : Exception
{
    /// <summary>A message for the user and the exit code of the command.</summary>
    /// <param name="message">What is wrong, where, and what is accepted.</param>
    /// <param name="exitCode">One of <see cref="ExitCodes"/>.</param>
    /// <param name="inner">What caused it, if anything.</param>
    public FriendlyException(string message, int exitCode = ExitCodes.Unusable, Exception? inner = null)
        : base(message, inner) => ExitCode = exitCode;

    /// <summary>Exit code of the command.</summary>
    public int ExitCode { get; }
}
