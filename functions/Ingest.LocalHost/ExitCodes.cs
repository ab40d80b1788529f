namespace Ingest.LocalHost;

/// <summary>Exit codes of every command; <c>ingest --help</c> lists them.</summary>
public static class ExitCodes
{
    /// <summary>All went well.</summary>
    public const int Success = 0;

    /// <summary>The command ran, and something it looked at is wrong: a document failed, a check did not hold.</summary>
    public const int Failed = 1;

    /// <summary>The command could not run as asked: unknown file or option, empty folder, port in use, Node missing.</summary>
    public const int Unusable = 2;

    /// <summary>Interrupted by Ctrl-C or SIGTERM before it was done.</summary>
    public const int Interrupted = 130;
}
