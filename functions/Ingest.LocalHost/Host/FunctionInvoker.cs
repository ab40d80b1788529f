using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;

namespace Ingest.LocalHost.Host;

/// <summary>Calls a function: a scope and an instance of its own for each call, arguments by binding, the result awaited.</summary>
internal sealed class FunctionInvoker(IServiceScopeFactory scopes, HostConnections connections)
{
    /// <summary>Calls <paramref name="function"/> and returns what it returns, null for nothing.</summary>
    public async Task<object?> InvokeAsync(LocalFunction function, Invocation invocation, CancellationToken cancellation)
    {
        // A request has its scope already, which must outlive the call: the result is executed after it.
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IServiceProvider services = invocation.Http?.RequestServices ?? scope.ServiceProvider;
        var context = new LocalFunctionContext(function, invocation, services, cancellation);
        object?[] arguments = await ArgumentBinder.BindAsync(function, invocation, context, connections, cancellation);
        object? instance = function.Method.IsStatic ? null : ActivatorUtilities.CreateInstance(services, function.Method.DeclaringType!);
        try
        {
            return await CallAsync(function.Method, instance, arguments);
        }
        finally
        {
            await DisposeAsync(instance);
        }
    }

    private static async Task<object?> CallAsync(MethodInfo method, object? instance, object?[] arguments)
    {
        object? result;
        try
        {
            result = method.Invoke(instance, arguments);
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }

        if (result is ValueTask plain)
        {
            await plain;
            return null;
        }

        if (result is not Task task)
        {
            return result;
        }

        await task;
        Type type = method.ReturnType;
        return type.IsGenericType ? type.GetProperty("Result")!.GetValue(task) : null;
    }

    private static async ValueTask DisposeAsync(object? instance)
    {
        switch (instance)
        {
            case IAsyncDisposable disposable:
                await disposable.DisposeAsync();
                break;
            case IDisposable disposable:
                disposable.Dispose();
                break;
        }
    }
}
