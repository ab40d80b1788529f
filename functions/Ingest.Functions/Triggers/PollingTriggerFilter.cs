using System.Text.Json;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.Configuration;

namespace Ingest.Functions.Triggers;

/// <summary>
/// Keeps polling blob triggers that a setting switches off out of what the worker announces. No host runs them then, but on Flex Consumption the
/// host reports every polling blob trigger that it hears of as an error, switched off or not.
/// </summary>
/// <param name="configuration">Settings: <c>AzureWebJobs.{function}.Disabled</c>, as for the host.</param>
internal sealed class PollingTriggerFilter(IConfiguration configuration) : IFunctionMetadataTransformer
{
    /// <inheritdoc/>
    public string Name => nameof(PollingTriggerFilter);

    /// <inheritdoc/>
    public void Transform(IList<IFunctionMetadata> original)
    {
        for (int i = original.Count - 1; i >= 0; i--)
        {
            if (Polls(original[i]) && IsSwitchedOff(original[i].Name))
            {
                original.RemoveAt(i);
            }
        }
    }

    private static bool Polls(IFunctionMetadata function) => function.RawBindings?.Any(IsPollingTrigger) ?? false;

    private static bool IsPollingTrigger(string binding)
    {
        using JsonDocument json = JsonDocument.Parse(binding);
        return json.RootElement.TryGetProperty("type", out JsonElement type) && type.ValueEquals("blobTrigger")
            && !(json.RootElement.TryGetProperty("source", out JsonElement source) && source.ValueEquals("EventGrid"));
    }

    // Names of variables have no dots on Linux: the platform makes underscores of them.
    private bool IsSwitchedOff(string? function) => IsOn($"AzureWebJobs.{function}.Disabled") || IsOn($"AzureWebJobs_{function}_Disabled");

    private bool IsOn(string setting) => configuration[setting] is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
}
