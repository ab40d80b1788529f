using System.Reflection;
using Ingest.LocalHost.Triggers;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>From a trigger attribute to what the listeners need.</summary>
internal static class TriggerReader
{
    /// <summary>The trigger of a parameter, or null where it carries none.</summary>
    public static Trigger? Read(ParameterInfo parameter, string function, SettingResolver settings) =>
        parameter.GetCustomAttributes().Select(attribute => Read(attribute, parameter, function, settings)).FirstOrDefault(trigger => trigger is not null);

    private static Trigger? Read(Attribute attribute, ParameterInfo parameter, string function, SettingResolver settings) => attribute switch
    {
        BlobTriggerAttribute blob => new BlobTrigger(parameter, BlobPathPattern.Parse(settings.Resolve(blob.BlobPath)), Connection(blob.Connection)),
        QueueTriggerAttribute queue => new QueueTrigger(parameter, QueueName(settings.Resolve(queue.QueueName)), Connection(queue.Connection)),
        TimerTriggerAttribute timer => new TimerTrigger(parameter, TimerSchedule.Parse(settings.Resolve(timer.Schedule)), timer.UseMonitor, timer.RunOnStartup),
        HttpTriggerAttribute http => new HttpTrigger(parameter, [.. (http.Methods ?? []).Select(m => m.ToUpperInvariant())], settings.Resolve(http.Route ?? function), http.AuthLevel),
        _ => null,
    };

    private static string Connection(string? name) => string.IsNullOrEmpty(name) ? SettingResolver.HostStorage : name;

    // QueueTriggerAttributeBindingProvider.cs of the storage extension lowers the case before it validates the name.
    private static string QueueName(string name) => name.ToLowerInvariant();
}
