namespace Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;

/// <summary>A function as the worker announces it to the host.</summary>
public interface IFunctionMetadata
{
    string? Name { get; }

    /// <summary>Its bindings, each as JSON.</summary>
    IList<string>? RawBindings { get; }
}

/// <summary>Changes what the worker announces.</summary>
public interface IFunctionMetadataTransformer
{
    string Name { get; }

    void Transform(IList<IFunctionMetadata> original);
}
