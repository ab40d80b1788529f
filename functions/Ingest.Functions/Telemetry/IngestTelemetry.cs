using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ingest.Functions.Telemetry;

/// <summary>What the app tells about itself to whoever listens: OpenTelemetry collects both by the name <c>Ingest</c>. The names are an interface: alerts go by them.</summary>
public static class IngestTelemetry
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "Ingest";

    /// <summary>One activity for each run on a document.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    private static readonly Meter Meter = new(Name);

    /// <summary>Runs that ended, by <c>state</c>.</summary>
    public static Counter<long> Documents { get; } = Meter.CreateCounter<long>("ingest.documents", "{document}", "Runs that ended, by state.");

    /// <summary>Facts written.</summary>
    public static Counter<long> Observations { get; } = Meter.CreateCounter<long>("ingest.observations", "{observation}", "Observations of the documents that were done.");

    /// <summary>From the upload to the moment its facts are visible.</summary>
    public static Histogram<double> Lag { get; } = Meter.CreateHistogram<double>("ingest.lag", "s", "From the blob's last change to its facts being visible.");

    /// <summary>Writes refused because another writer was faster.</summary>
    public static Counter<long> EtagConflicts { get; } = Meter.CreateCounter<long>("ingest.etag_conflicts", "{conflict}", "Writes refused because another writer was faster.");

    /// <summary>Writes tried again.</summary>
    public static Counter<long> Retries { get; } = Meter.CreateCounter<long>("ingest.retries", "{retry}", "Writes tried again after a conflict.");

    /// <summary>Documents that the host gave up on.</summary>
    public static Counter<long> Poison { get; } = Meter.CreateCounter<long>("ingest.poison", "{document}", "Documents that the host gave up on.");
}
