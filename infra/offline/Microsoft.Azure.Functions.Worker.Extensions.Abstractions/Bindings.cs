namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>What a function's parameter is bound to.</summary>
public abstract class BindingAttribute : Attribute
{
    protected internal BindingAttribute()
    {
    }
}

/// <summary>The binding that starts a function; exactly one parameter has it.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute;
