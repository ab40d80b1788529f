using Ingest.LocalHost.Triggers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ingest.LocalHost.Host;

/// <summary>Runs the functions of an app on this machine as the Functions host would: same triggers, same storage layout, same answers.</summary>
public sealed class LocalFunctionHost : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly WebApplication app;
    private readonly IReadOnlyList<IHostListener> listeners;
    private Task running = Task.CompletedTask;

    private LocalFunctionHost(WebApplication app, IReadOnlyList<LocalFunction> functions, HttpKeys? keys, QueueWatcher watcher, IReadOnlyList<IHostListener> listeners) =>
        (this.app, Functions, Keys, Watcher, this.listeners) = (app, functions, keys, watcher, listeners);

    /// <summary>Address of the HTTP functions, without the prefix; known once started.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The services of the function app.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>Functions found, disabled ones included.</summary>
    internal IReadOnlyList<LocalFunction> Functions { get; }

    /// <summary>Keys asked for; null where they are ignored.</summary>
    internal HttpKeys? Keys { get; }

    /// <summary>Wakes the listener of a queue.</summary>
    internal QueueWatcher Watcher { get; }

    /// <summary>Finds the functions, starts their listeners and answers requests.</summary>
    /// <exception cref="FriendlyException">A setting is missing or the port is in use.</exception>
    /// <exception cref="InvalidOperationException">The functions are not well declared.</exception>
    public static async Task<LocalFunctionHost> StartAsync(LocalHostOptions options, CancellationToken cancellation = default)
    {
        WebApplication app = BuildApplication(options);
        var host = await ComposeAsync(app, options, cancellation);
        await host.StartAsync(options.Port, cancellation);
        return host;
    }

    /// <summary>Stops listening, waits for calls under way, and stops the server.</summary>
    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        await app.StopAsync();
        await app.DisposeAsync();
        stop.Dispose();
    }

    private static WebApplication BuildApplication(LocalHostOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = typeof(LocalFunctionHost).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddEnvironmentVariables().AddInMemoryCollection(options.Settings);
        builder.Logging.ClearProviders();
        options.ConfigureLogging?.Invoke(builder.Logging);
        builder.WebHost.ConfigureLocalServer(options.Port);
        builder.Services.AddSingleton<IHostLifetime, QuietLifetime>();
        builder.Services.AddRouting();
        builder.Services.AddMvcCore();
        options.ConfigureServices(builder.Services, builder.Configuration);
        return builder.Build();
    }

    private static async Task<LocalFunctionHost> ComposeAsync(WebApplication app, LocalHostOptions options, CancellationToken cancellation)
    {
        var settings = new SettingResolver(app.Configuration);
        IReadOnlyList<LocalFunction> functions = FunctionCatalogue.Find(options.FunctionTypes, settings);
        HostJson json = HostJson.Read(options.HostJson);
        var connections = new HostConnections(settings);
        var invoker = new FunctionInvoker(app.Services.GetRequiredService<IServiceScopeFactory>(), connections);
        ILogger logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Ingest.LocalHost");
        HttpKeys? keys = options.RequireKeys ? HttpKeys.Generate(functions) : null;
        var handler = new HttpTriggerHandler(invoker, keys, logger);
        app.UseRouter(HttpRoutes.Build(functions.Where(f => f.Trigger is HttpTrigger), json.RoutePrefix, app.Services.GetRequiredService<IInlineConstraintResolver>(), handler.HandleAsync));
        var watcher = new QueueWatcher();
        var factory = new ListenerFactory(options, json, connections, new FunctionRunner(invoker, options.OnRun, logger), watcher, logger);
        return new(app, functions, keys, watcher, await factory.CreateAsync(functions, cancellation));
    }

    private async Task StartAsync(int port, CancellationToken cancellation)
    {
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException inUse)
        {
            await DisposeAsync();
            throw new FriendlyException($"Port {port} is in use: stop the program that listens there or choose another port with --port (0 takes a free one).", inner: inUse);
        }

        ILogger logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("Ingest.LocalHost");
        running = Task.WhenAll(listeners.Select(listener => ListenerSupervisor.KeepRunningAsync(listener, logger, stop.Token)));
    }

    // Signals belong to the command line: the server ends when this object does.
    private sealed class QuietLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
