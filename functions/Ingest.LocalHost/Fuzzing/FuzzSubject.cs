using System.Diagnostics;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>Reads and extracts an input as the function app does, and says what it must not do: throw, give neither document nor reason, or point outside its source.</summary>
internal static class FuzzSubject
{
    private static readonly DocumentReader Reader = new();
    private static readonly DocumentExtractor Extractor = new();

    /// <summary>Runs an input.</summary>
    public static async Task<FuzzOutcome> RunAsync(string generator, long index, FuzzInput input, CancellationToken cancellation)
    {
        string ending;
        string? defect;
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();
        try
        {
            (ending, defect) = await ExtractAsync(input, index % 2 == 0 ? DocumentKind.Article : DocumentKind.Resolution, cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            (ending, defect) = ("defect", e.ToString());
        }

        // A stream in memory is read on the spot, so that the thread is still the same.
        return new(generator, index, input.Bytes.Length, defect is null ? ending : "defect", watch.Elapsed, GC.GetAllocatedBytesForCurrentThread() - allocated, defect);
    }

    private static async Task<(string Ending, string? Defect)> ExtractAsync(FuzzInput input, DocumentKind kind, CancellationToken cancellation)
    {
        using var stream = new MemoryStream(input.Bytes, writable: false);
        ReadResult read = await Reader.ReadAsync(input.Name, null, stream, cancellation).ConfigureAwait(false);
        if (read.Rejection is { } rejection)
        {
            return (rejection.Code, rejection.Code.Length == 0 || rejection.Message.Length == 0 || read.Document is not null ? "A rejection without a reason, or beside a document." : null);
        }

        if (read.Document is not { } document)
        {
            return ("", "Neither a document nor a rejection.");
        }

        Extraction extraction = Extractor.Extract(document, new(kind, input.Name));
        if (extraction.Refusal is { } refusal)
        {
            return (refusal.Code, null);
        }

        bool said = !extraction.Observations.IsEmpty || !extraction.Verdicts.IsEmpty || !extraction.Counts.IsEmpty;
        return (said ? "statements" : "read", Misquoted(document, extraction));
    }

    private static string? Misquoted(SourceDocument document, Extraction extraction)
    {
        IEnumerable<Evidence> evidences = extraction.Observations.Select(observation => observation.Evidence).Concat(extraction.Verdicts.Select(verdict => verdict.Evidence));
        Evidence? wrong = evidences.FirstOrDefault(evidence => !IsQuote(document.Source, evidence));
        return wrong is null ? null : $"Evidence at {wrong.Span} is not what the source says there: {wrong.Quote}";
    }

    private static bool IsQuote(string source, Evidence evidence)
    {
        TextSpan span = evidence.Span;
        return span.Start >= 0 && span.Start + span.Length <= source.Length && source.AsSpan(span.Start, span.Length).SequenceEqual(evidence.Quote);
    }
}
