using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Testing;

namespace Ingest.Benchmarks;

/// <summary>Reads and extracts one large text and prints the peak of this process's working set: <c>./ingest bench --memory 50</c>.</summary>
internal static class MemoryReport
{
    private const double Megabyte = 1_000_000;

    /// <summary>Prints the peak after reading and after extraction.</summary>
    /// <param name="megabytes">Length of the text, in millions of bytes of UTF-8.</param>
    public static async Task PrintAsync(int megabytes)
    {
        string path = Path.Combine(Path.GetTempPath(), $"ingest-{Guid.NewGuid():N}.txt");
        try
        {
            Write(path, megabytes * Megabyte);
            await PrintAsync(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>The sample articles again and again, written piece by piece so that this process does not hold them.</summary>
    private static void Write(string path, double length)
    {
        byte[] samples = Encoding.UTF8.GetBytes(string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Samples", "articles"), "*.txt")
            .Order(StringComparer.Ordinal).Select(file => File.ReadAllText(file) + "\n\n")));
        using FileStream stream = File.Create(path);
        while (stream.Length + samples.Length <= length)
        {
            stream.Write(samples);
        }
    }

    private static async Task PrintAsync(string path)
    {
        await using FileStream stream = File.OpenRead(path);
        ReadResult read = await new DocumentReader().ReadAsync("2024.txt", "text/plain", stream);
        Line($"{stream.Length / Megabyte:0.0} MB read as {read.Document?.Blocks.Length ?? 0} blocks {read.Rejection?.Message}: peak working set {Peak():0} MB");
        if (read.Document is { } document)
        {
            Extraction extraction = new DocumentExtractor().Extract(document, new(DocumentKind.Article, "yen-bai/2024.txt"));
            string said = extraction.Refusal?.Message ?? $"{extraction.Observations.Length} observations, {extraction.RejectionsByReason.Values.Sum()} rejections";
            Line($"{said}: peak working set {Peak():0} MB, live {GC.GetTotalMemory(forceFullCollection: true) / Megabyte:0} MB");
            GC.KeepAlive(extraction);
        }
    }

    private static double Peak()
    {
        using Process process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / Megabyte;
    }

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
