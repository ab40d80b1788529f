namespace Ingest.LocalHost.Fuzzing;

/// <summary>What became of an input.</summary>
/// <param name="Generator">Name of its generator.</param>
/// <param name="Index">Its number.</param>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Ending">A code of rejection, <c>read</c> for a document without statements, or <c>statements</c>.</param>
/// <param name="Elapsed">Time to read and extract.</param>
/// <param name="Allocated">Bytes allocated meanwhile.</param>
/// <param name="Defect">What must not happen, with its stack; null otherwise.</param>
internal sealed record FuzzOutcome(string Generator, long Index, int Length, string Ending, TimeSpan Elapsed, long Allocated, string? Defect)
{
    private const double FloorInKilobytes = 1;

    /// <summary>Microseconds for each kilobyte (1,024 bytes), at least one.</summary>
    public double MicrosecondsPerKilobyte => Elapsed.TotalMicroseconds / Math.Max(FloorInKilobytes, Length / 1024.0);

    /// <summary>Bytes allocated for each byte of the input, at least 1,024.</summary>
    public double AllocatedPerByte => Allocated / Math.Max(1024.0, Length);
}
