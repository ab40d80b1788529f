using System.Collections;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>Things attached to a call, by their type.</summary>
internal sealed class LocalInvocationFeatures : IInvocationFeatures
{
    private readonly Dictionary<Type, object> features = [];

    /// <inheritdoc/>
    public void Set<T>(T instance) => features[typeof(T)] = instance!;

    /// <inheritdoc/>
    public T? Get<T>() => features.TryGetValue(typeof(T), out object? found) ? (T)found : default;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => features.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
