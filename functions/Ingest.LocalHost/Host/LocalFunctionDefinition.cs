using System.Collections.Immutable;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Host;

/// <summary>The worker's view of a function.</summary>
internal sealed class LocalFunctionDefinition(LocalFunction function) : FunctionDefinition
{
    /// <inheritdoc/>
    public override ImmutableArray<FunctionParameter> Parameters { get; } =
        [.. function.Method.GetParameters().Select(p => new FunctionParameter(p.Name!, p.ParameterType))];

    /// <inheritdoc/>
    public override string PathToAssembly => function.Method.Module.FullyQualifiedName;

    /// <inheritdoc/>
    public override string EntryPoint => $"{function.Method.DeclaringType!.FullName}.{function.Method.Name}";

    /// <inheritdoc/>
    public override string Id => function.Id;

    /// <inheritdoc/>
    public override string Name => function.Name;

    /// <inheritdoc/>
    public override IImmutableDictionary<string, BindingMetadata> InputBindings { get; } =
        ImmutableDictionary<string, BindingMetadata>.Empty.Add(function.Trigger.Parameter.Name!, new LocalBindingMetadata(function.Trigger));

    /// <inheritdoc/>
    public override IImmutableDictionary<string, BindingMetadata> OutputBindings => ImmutableDictionary<string, BindingMetadata>.Empty;

    private sealed class LocalBindingMetadata(Trigger trigger) : BindingMetadata
    {
        public override string Name => trigger.Parameter.Name!;

        public override string Type => char.ToLowerInvariant(trigger.GetType().Name[0]) + trigger.GetType().Name[1..];

        public override BindingDirection Direction => BindingDirection.In;
    }
}
