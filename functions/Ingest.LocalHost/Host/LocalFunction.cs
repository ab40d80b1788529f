using System.Reflection;

namespace Ingest.LocalHost.Host;

/// <summary>A method that is a function.</summary>
/// <param name="Name">Name given by the <c>[Function]</c> attribute.</param>
/// <param name="Method">The method.</param>
/// <param name="Trigger">What starts it.</param>
/// <param name="IsDisabled">Whether the setting <c>AzureWebJobs.{Name}.Disabled</c> switches it off: it is then known, and never started.</param>
internal sealed record LocalFunction(string Name, MethodInfo Method, Trigger Trigger, bool IsDisabled)
{
    /// <summary>Id under which the host keeps receipts and schedules (Utility.cs of the functions host).</summary>
    public string Id => $"Host.Functions.{Name}";
}
