using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>The functions of an assembly, found by their attributes as the worker's metadata generator finds them at build time.</summary>
internal static class FunctionCatalogue
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>All functions, by name.</summary>
    /// <exception cref="InvalidOperationException">A function has no trigger, two triggers or the name of another.</exception>
    public static IReadOnlyList<LocalFunction> Find(IEnumerable<Type> types, SettingResolver settings)
    {
        List<LocalFunction> functions = [.. types
            .SelectMany(type => type.GetMethods(Declared))
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => Create(found.Method, found.Attribute!.Name, settings))
            .OrderBy(function => function.Name, StringComparer.OrdinalIgnoreCase)];
        string? twice = functions.GroupBy(f => f.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice is null ? functions : throw new InvalidOperationException($"Two functions are named '{twice}': names are unique without regard to case.");
    }

    private static LocalFunction Create(MethodInfo method, string name, SettingResolver settings)
    {
        List<Trigger> triggers = [.. method.GetParameters().Select(p => TriggerReader.Read(p, name, settings)).OfType<Trigger>()];
        return triggers.Count == 1
            ? new(name, method, triggers[0], settings.IsDisabled(name))
            : throw new InvalidOperationException($"Function '{name}' has {triggers.Count} triggers: it needs one.");
    }
}
