using System.Diagnostics;
using System.Globalization;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Benchmarks;

/// <summary>The peak working set of a process that reads one large document and extracts what it says: <c>./ingest bench --memory 50</c>.</summary>
internal static class MemoryReport
{
    private const double Megabyte = 1_000_000;

    /// <summary>Measures every kind of document, each in a process of its own, which gets the bytes through a pipe as the function app gets a blob: their number is not known before.</summary>
    /// <param name="megabytes">Length of each document, in millions of bytes.</param>
    public static async Task PrintAsync(int megabytes)
    {
        foreach (LargeDocument document in LargeDocument.All)
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, [typeof(MemoryReport).Assembly.Location, "--memory-of", document.FileName]) { RedirectStandardInput = true };
            using Process process = Process.Start(start)!;
            await using (Stream input = process.StandardInput.BaseStream)
            {
                document.Write(input, (long)(megabytes * Megabyte));
            }

            await process.WaitForExitAsync();
        }
    }

    /// <summary>Reads the document that comes in and prints this process's peak after reading and after extraction.</summary>
    public static async Task MeasureAsync(string name)
    {
        ReadResult read = await new DocumentReader().ReadAsync(name, null, Console.OpenStandardInput());
        double reading = Peak();
        string said = read.Rejection?.Message ?? "";
        if (read.Document is { } document)
        {
            Extraction extraction = new DocumentExtractor().Extract(document, new(DocumentKind.Article, "yen-bai/" + name));
            said = extraction.Refusal?.Message ?? $"{extraction.Observations.Length} observations, {extraction.RejectionsByReason.Values.Sum()} rejections";
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-22} {read.Document?.Blocks.Length ?? 0,7} blocks, peak working set {reading,3:0} MB after reading, {Peak(),3:0} MB after extraction: {said}"));
    }

    private static double Peak()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }
}
