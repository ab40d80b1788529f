using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Host;

/// <summary>What the local host runs, and how.</summary>
public sealed record LocalHostOptions
{
    /// <summary>Classes with [Function] methods.</summary>
    public required IReadOnlyCollection<Type> FunctionTypes { get; init; }

    /// <summary>App settings, <c>AzureWebJobsStorage</c> among them; they win over environment variables.</summary>
    public required IReadOnlyDictionary<string, string?> Settings { get; init; }

    /// <summary>Adds the services of the function app, as its Program.cs does.</summary>
    public Action<IServiceCollection, IConfiguration> ConfigureServices { get; init; } = (_, _) => { };

    /// <summary>Path of host.json; null for the defaults of the host.</summary>
    public string? HostJson { get; init; }

    /// <summary>Id under which receipts and schedules are kept: lower-case letters, digits and hyphens.</summary>
    public string HostId { get; init; } = "ingest-local";

    /// <summary>Port of the HTTP functions on 127.0.0.1; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Wait between two scans for new blobs. The genuine host has 10 s.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest wait between two questions to an empty queue, where it is shorter than that of host.json.</summary>
    public TimeSpan MaxPollingInterval { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether function keys are asked for. Core Tools ignore them, and so does this host unless told otherwise.</summary>
    public bool RequireKeys { get; init; }

    /// <summary>Clock of all waits.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Logging; none where null.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }

    /// <summary>Told of each call of a function without an answer (blob, queue, timer), from any thread.</summary>
    public Action<FunctionRun> OnRun { get; init; } = _ => { };

    /// <summary>All types of an assembly, for <see cref="FunctionTypes"/>.</summary>
    public static IReadOnlyCollection<Type> TypesOf(Assembly assembly) => assembly.GetTypes();
}
