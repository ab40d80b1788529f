namespace Ingest.Core.Documents;

/// <summary>Keeps the memory that a large document takes near what it needs.</summary>
internal static class LargeDocuments
{
    /// <summary>From which length on a document is large, in bytes.</summary>
    private const int Length = 10 * 1024 * 1024;

    /// <summary>
    /// Gives back what the step of reading that has just ended has left behind of a document of this length. Left to itself, the collector would wait until as much again has been taken up; the
    /// pause is some hundredths of a second where extraction takes seconds.
    /// </summary>
    public static void EndStep(long length)
    {
        if (length >= Length)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
