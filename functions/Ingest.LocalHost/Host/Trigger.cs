using System.Reflection;
using Ingest.LocalHost.Triggers;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>What starts a function.</summary>
/// <param name="Parameter">The parameter that carries the trigger attribute.</param>
internal abstract record Trigger(ParameterInfo Parameter);

/// <summary>New and overwritten blobs.</summary>
/// <param name="Parameter">The parameter that carries the attribute.</param>
/// <param name="Pattern">Container and name pattern.</param>
/// <param name="Connection">Name of the setting with the connection string.</param>
internal sealed record BlobTrigger(ParameterInfo Parameter, BlobPathPattern Pattern, string Connection) : Trigger(Parameter);

/// <summary>Messages of a queue.</summary>
/// <param name="Parameter">The parameter that carries the attribute.</param>
/// <param name="Queue">Name of the queue.</param>
/// <param name="Connection">Name of the setting with the connection string.</param>
internal sealed record QueueTrigger(ParameterInfo Parameter, string Queue, string Connection) : Trigger(Parameter);

/// <summary>A schedule.</summary>
/// <param name="Parameter">The parameter that carries the attribute.</param>
/// <param name="Schedule">When it is due.</param>
/// <param name="UseMonitor">Whether runs are remembered in storage, so that a missed one is made up for.</param>
/// <param name="RunOnStartup">Whether it also runs at each start.</param>
internal sealed record TimerTrigger(ParameterInfo Parameter, TimerSchedule Schedule, bool UseMonitor, bool RunOnStartup) : Trigger(Parameter);

/// <summary>Requests.</summary>
/// <param name="Parameter">The parameter that carries the attribute.</param>
/// <param name="Methods">Verbs answered, in upper case; empty for all.</param>
/// <param name="Route">Route template without the prefix.</param>
/// <param name="Level">Key needed.</param>
internal sealed record HttpTrigger(ParameterInfo Parameter, IReadOnlyList<string> Methods, string Route, AuthorizationLevel Level) : Trigger(Parameter);
