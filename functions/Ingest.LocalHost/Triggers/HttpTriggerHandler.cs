using Ingest.LocalHost.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Triggers;

/// <summary>Answers a request by calling its function (ScriptRouteHandler.cs, FunctionInvocationMiddleware.cs; results as FunctionsHttpProxyingMiddleware.cs of the worker extension executes them).</summary>
/// <param name="invoker">Calls functions.</param>
/// <param name="keys">Keys to ask for; null ignores them, as Core Tools do.</param>
/// <param name="logger">Told of failures.</param>
internal sealed class HttpTriggerHandler(FunctionInvoker invoker, HttpKeys? keys, ILogger logger)
{
    /// <summary>404 for a disabled function, 401 without the key, 500 where it throws, each with an empty body; its own answer otherwise.</summary>
    public async Task HandleAsync(LocalFunction function, HttpContext context)
    {
        if (function.IsDisabled || !(keys?.Allow(function, context.Request) ?? true))
        {
            context.Response.StatusCode = function.IsDisabled ? StatusCodes.Status404NotFound : StatusCodes.Status401Unauthorized;
            return;
        }

        try
        {
            Dictionary<string, object?> data = context.GetRouteData().Values.ToDictionary(StringComparer.OrdinalIgnoreCase);
            object? result = await invoker.InvokeAsync(function, new(context.Request, data), context.RequestAborted);
            await ExecuteAsync(result, context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller left: nobody reads an answer.
        }
        catch (Exception failure) when (failure is not OutOfMemoryException && !context.Response.HasStarted)
        {
            HostLog.RequestFailed(logger, failure, context.Request.Method, context.Request.Path, function.Name);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }
    }

    private static Task ExecuteAsync(object? result, HttpContext context) => result switch
    {
        null => Task.CompletedTask, // the function wrote its answer itself
        IActionResult action => action.ExecuteResultAsync(new ActionContext(context, context.GetRouteData(), new ActionDescriptor())),
        IResult plain => plain.ExecuteAsync(context),
        string text => context.Response.WriteAsync(text),
        _ => context.Response.WriteAsJsonAsync(result, result.GetType()),
    };
}
