using System.Globalization;
using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.LocalHost.Commands;

/// <summary>The text of a document with what was read marked <c>⟦n …⟧</c> and what was refused <c>⟨reason …⟩</c>, and a list of both with the rules that decided.</summary>
internal static class ExtractionExplanation
{
    /// <summary>The explanation as plain text.</summary>
    public static string Of(SourceDocument document, Extraction extraction)
    {
        StringBuilder text = Mark(document.Source, extraction).AppendLine().AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Area: {extraction.Area.Name}. Period: {extraction.Period?.ToString() ?? "none found"}. Published: {extraction.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "unknown"}.");
        text.AppendLine(extraction.Judgement);
        text.AppendLine(CultureInfo.InvariantCulture, $"\n{extraction.Observations.Length} observations:");
        for (int i = 0; i < extraction.Observations.Length; i++)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  [{i + 1}] {Describe(extraction.Observations[i])}");
        }

        AppendSayings(text, extraction);
        var lines = new LineIndex(document.Source);
        int refused = extraction.RejectionsByReason.Values.Sum();
        string first = refused > extraction.Rejections.Length ? string.Create(CultureInfo.InvariantCulture, $" (the first {extraction.Rejections.Length})") : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"\n{refused} numbers that became no observation{first}:");
        foreach (Rejection rejection in extraction.Rejections)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {lines.Position(rejection.Span.Start),-8} {rejection.Reason,-28} {OneLine(rejection.Quote)}");
        }

        return text.ToString().TrimEnd();
    }

    private static StringBuilder Mark(string source, Extraction extraction)
    {
        List<(int At, int Order, string Text)> marks = [];
        for (int i = 0; i < extraction.Observations.Length; i++)
        {
            Add(extraction.Observations[i].Evidence.Span, string.Create(CultureInfo.InvariantCulture, $"⟦{i + 1} "), "⟧");
        }

        foreach (Rejection rejection in extraction.Rejections)
        {
            Add(rejection.Span, $"⟨{rejection.Reason} ", "⟩");
        }

        var text = new StringBuilder(source.Length + (marks.Count * 8));
        int done = 0;
        foreach ((int at, _, string mark) in marks.OrderBy(m => m.At).ThenBy(m => m.Order))
        {
            text.Append(source, done, at - done).Append(mark);
            done = at;
        }

        return text.Append(source, done, source.Length - done);

        // At one place: ends before beginnings, and of beginnings the longer span first.
        void Add(TextSpan span, string open, string close)
        {
            int start = Math.Clamp(span.Start, 0, source.Length);
            int end = Math.Clamp(span.End, start, source.Length);
            marks.Add((start, int.MaxValue - (end - start), open));
            marks.Add((end, end - start, close));
        }
    }

    private static void AppendSayings(StringBuilder text, Extraction extraction)
    {
        foreach (ReportedVerdict verdict in extraction.Verdicts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  verdict {verdict.Verdict} on {verdict.Indicator.Phrase} ({verdict.Period}): {OneLine(verdict.Evidence.Quote)}");
        }

        foreach (CountClaim claim in extraction.Counts)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  count {claim.Outcome} {claim.Count}{(claim.OutOf is { } all ? $"/{all}" : "")} ({claim.Period}): {OneLine(claim.Evidence.Quote)}");
        }
    }

    private static string Describe(Observation o) => string.Create(CultureInfo.InvariantCulture,
        $"{o.Kind} | {o.Indicator.Phrase} ({o.Indicator.Id}) | {o.Area.Name} | {o.Period} | {Figure(o)} | {o.Measure}{(o.Estimated ? " estimated" : "")}{(o.PercentOfPlan is { } p ? $" | {p}% of plan" : "")} | {string.Join(" > ", o.Rules)}");

    private static string Figure(Observation o) => o.Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{o.Comparator} {value}{(o.ValueHigh is { } high ? $" - {high}" : "")} {o.Unit}")
        : "no value";

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
