using System.Diagnostics;
using System.Text;

namespace Ingest.Worker.Tests.Genuine.Host;

/// <summary>The app, started as a host starts it: <c>dotnet Ingest.Functions.dll</c> with the host's address. It ends with this object, or with the process of the tests.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    /// <summary>Starts it.</summary>
    /// <param name="folder">Where the app lies, with its functions.metadata.</param>
    /// <param name="host">Address of the host.</param>
    /// <param name="settings">App settings, which a host hands on as variables.</param>
    public WorkerProcess(string folder, Uri host, IReadOnlyDictionary<string, string> settings)
    {
        ProcessStartInfo start = new("dotnet", Arguments(folder, host))
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        start.Environment["FUNCTIONS_APPLICATION_DIRECTORY"] = folder;
        start.Environment["FUNCTIONS_WORKER_DIRECTORY"] = folder;
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        process = Process.Start(start)!;
        process.OutputDataReceived += Collect;
        process.ErrorDataReceived += Collect;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it wrote to either stream.</summary>
    public string Output
    {
        get
        {
            lock (output)
            {
                return output.ToString();
            }
        }
    }

    /// <summary>Ends when the process does.</summary>
    public Task ExitedAsync(CancellationToken cancellation) => process.WaitForExitAsync(cancellation);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }

    private static string[] Arguments(string folder, Uri host) =>
    [
        Path.Combine(folder, "Ingest.Functions.dll"),
        "--functions-uri", host.ToString(),
        "--functions-worker-id", Guid.NewGuid().ToString(),
        "--functions-request-id", Guid.NewGuid().ToString(),
        "--functions-grpc-max-message-length", "2147483647",
    ];

    private void Collect(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            output.AppendLine(line.Data);
        }
    }
}
