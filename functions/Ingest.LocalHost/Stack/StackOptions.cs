using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Events;
using Ingest.LocalHost.Host;

namespace Ingest.LocalHost.Stack;

/// <summary>What a local run consists of.</summary>
internal sealed record StackOptions
{
    /// <summary>Storage.</summary>
    public AzuriteOptions Azurite { get; init; } = new();

    /// <summary>Port of the API; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>How blobs are noticed.</summary>
    public EventMode Events { get; init; }

    /// <summary>How badly the emulator of Event Grid delivers.</summary>
    public EventDelivery Delivery { get; init; } = new();

    /// <summary>Wait between two scans.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether function keys are asked for.</summary>
    public bool RequireKeys { get; init; }

    /// <summary>Whether the host's log goes to the console.</summary>
    public bool Verbose { get; init; }

    /// <summary>Settings that win over those of the sample file.</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>();

    /// <summary>Told of each call of a function without an answer.</summary>
    public Action<FunctionRun> OnRun { get; init; } = _ => { };
}
