using Microsoft.Extensions.Configuration;

namespace Ingest.LocalHost.Host;

/// <summary>App settings, as triggers use them.</summary>
internal sealed class SettingResolver(IConfiguration configuration)
{
    /// <summary>Connection of the host's own account, and of triggers that name none; its setting is <c>AzureWebJobsStorage</c>.</summary>
    public const string HostStorage = "Storage";

    /// <summary>Replaces each <c>%Name%</c> by the setting of that name (INameResolver, NameResolverExtensions.cs).</summary>
    /// <exception cref="InvalidOperationException">A setting is missing.</exception>
    public string Resolve(string text)
    {
        string[] parts = text.Split('%');
        if (parts.Length % 2 == 0)
        {
            throw new InvalidOperationException($"The '%' in '{text}' is not closed.");
        }

        for (int i = 1; i < parts.Length; i += 2)
        {
            parts[i] = configuration[parts[i]] ?? throw new InvalidOperationException($"'%{parts[i]}%' does not resolve to a value: set it in the app settings.");
        }

        return string.Concat(parts);
    }

    /// <summary>Whether <c>AzureWebJobs.{function}.Disabled</c> (or with double underscores, as on Linux) is true or 1 (Utility.cs, IsFunctionDisabled).</summary>
    public bool IsDisabled(string function) =>
        IsTrue(configuration[$"AzureWebJobs.{function}.Disabled"]) || IsTrue(configuration[$"AzureWebJobs:{function}:Disabled"]);

    /// <summary>The connection string of a setting: with the prefix AzureWebJobs first, then as named (IConfigurationExtensions.cs, GetWebJobsConnectionString).</summary>
    /// <exception cref="FriendlyException">Neither is there.</exception>
    public string Connection(string name) =>
        configuration[$"AzureWebJobs{name}"] ?? configuration[name] ?? configuration.GetConnectionString(name)
        ?? throw new FriendlyException($"Setting '{(name is HostStorage ? "AzureWebJobs" : "")}{name}' is missing: the local host needs a storage connection string there (identities work in Azure only).");

    private static bool IsTrue(string? value) => value is "1" || (bool.TryParse(value, out bool on) && on);
}
