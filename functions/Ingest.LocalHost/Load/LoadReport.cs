using System.Globalization;

namespace Ingest.LocalHost.Load;

/// <summary>What a load run measured.</summary>
/// <param name="Settings">How much was asked.</param>
/// <param name="Uploaded">Until the last upload was complete.</param>
/// <param name="All">Until the last document had ended.</param>
/// <param name="Watch">What was seen of the documents.</param>
/// <param name="Reader">What was seen by those who read meanwhile.</param>
/// <param name="Difference">Rows that an undisturbed build has otherwise; null where none is.</param>
internal sealed record LoadReport(LoadSettings Settings, TimeSpan Uploaded, TimeSpan All, VisibilityWatch Watch, GoalReader Reader, string? Difference)
{
    /// <summary>Paths that ended otherwise than they should: readable ones not done, unreadable ones not rejected.</summary>
    public IReadOnlyList<string> Wrong { get; } =
        [.. Watch.States.Where(document => document.Value != (LoadDocuments.IsUnreadable(document.Key) ? "rejected" : "done")).Select(document => $"{document.Value} {document.Key}").Order(StringComparer.Ordinal)];

    /// <summary>Whether every document ended as it should, no answer was a failure and the tables are right.</summary>
    public bool Holds => Wrong.Count == 0 && Reader.Failures.Count == 0 && Difference is null;

    /// <summary>Writes the figures, and what is wrong.</summary>
    public void Write(TextWriter output)
    {
        var lags = new Percentiles(Watch.Lags);
        var answers = new Percentiles(Reader.Times);
        Line($"{Settings.Documents} documents of {Settings.Areas} areas, {Settings.Uploaders} uploaders, {Settings.Readers} readers, seed {Settings.Seed}");
        Line($"  uploaded in      {Uploaded.TotalSeconds:0.0} s");
        Line($"  all ended in     {All.TotalSeconds:0.0} s, {Settings.Documents / All.TotalSeconds:0.0} documents/s");
        Line($"  upload-visible   p50 {lags.At(50).TotalSeconds:0.0} s, p95 {lags.At(95).TotalSeconds:0.0} s, max {lags.At(100).TotalSeconds:0.0} s");
        Line($"  HTTP meanwhile   {answers.Count} answers, p50 {answers.At(50).TotalMilliseconds:0} ms, p99 {answers.At(99).TotalMilliseconds:0} ms; not 200: {Reader.Failures.Values.Sum()}");
        Line($"  ended            {string.Join(", ", Watch.States.Values.CountBy(state => state).OrderBy(state => state.Key, StringComparer.Ordinal).Select(state => $"{state.Value} {state.Key}"))}; otherwise than meant: {Wrong.Count}");
        Line($"  tables           {(Difference is null ? "equal those of an undisturbed build, byte for byte" : "differ from an undisturbed build:\n" + Difference)}");
        foreach ((string answer, int count) in Reader.Failures)
        {
            Line($"  answered {count} times: {answer}");
        }

        foreach (string document in Wrong)
        {
            output.WriteLine("  " + document);
        }

        void Line(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
    }
}
