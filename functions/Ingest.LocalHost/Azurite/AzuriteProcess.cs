using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;

namespace Ingest.LocalHost.Azurite;

/// <summary>A running Azurite. It ends with this object and, whatever happens, with this process: it watches its standard input and stops when that closes.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>The account that Azurite serves out of the box.</summary>
    public const string AccountName = "devstoreaccount1";

    // Azurite's published development key: no secret.
    private const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // An ordinary shutdown, so that data on disk is complete, without signals (which Windows lacks).
    private const string StopWithParent = "data:text/javascript,process.stdin.resume().on('end',()=>process.emit('SIGTERM'))";

    private readonly Process process;
    private readonly Task<string> errors;
    private readonly Task output;

    private AzuriteProcess(Process process, int blob, int queue, int table)
    {
        (this.process, BlobPort, QueuePort, TablePort) = (process, blob, queue, table);
        errors = process.StandardError.ReadToEndAsync();
        output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    /// <summary>Port of the blob service.</summary>
    public int BlobPort { get; }

    /// <summary>Port of the queue service.</summary>
    public int QueuePort { get; }

    /// <summary>Port of the table service.</summary>
    public int TablePort { get; }

    /// <summary>Connection string of the account, with all three endpoints.</summary>
    public string ConnectionString => ConnectionStringOf(BlobPort, QueuePort, TablePort);

    /// <summary>Installs Azurite where needed, starts it and waits until all three services listen.</summary>
    /// <param name="options">Ports and data folder.</param>
    /// <param name="progress">Told in a line what takes long.</param>
    /// <param name="cancellation">Gives up the start.</param>
    /// <exception cref="FriendlyException">A port is in use, Node is missing, or Azurite did not start.</exception>
    public static async Task<AzuriteProcess> StartAsync(AzuriteOptions options, Action<string>? progress = null, CancellationToken cancellation = default)
    {
        string script = await AzuritePackage.EnsureAsync(options.PackageFolder, progress, cancellation);
        (int blob, int queue, int table) = ChoosePorts(options);
        ProcessStartInfo start = StartInfo(script, options.DataFolder, blob, queue, table);
        var azurite = new AzuriteProcess(AzuritePackage.Start(start, "node"), blob, queue, table);
        try
        {
            await azurite.WaitUntilReadyAsync(options.StartTimeout, cancellation);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <summary>The ports that a start would use now.</summary>
    /// <exception cref="FriendlyException">A port asked for is in use.</exception>
    public static (int Blob, int Queue, int Table) ChoosePorts(AzuriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        int[] free = FreePorts.Take(3);
        return (Choose(options.BlobPort, free[0], "--blob-port"), Choose(options.QueuePort, free[1], "--queue-port"), Choose(options.TablePort, free[2], "--table-port"));
    }

    /// <summary>The connection string of an Azurite on these ports.</summary>
    public static string ConnectionStringOf(int blob, int queue, int table) => string.Create(CultureInfo.InvariantCulture,
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};BlobEndpoint=http://127.0.0.1:{blob}/{AccountName};QueueEndpoint=http://127.0.0.1:{queue}/{AccountName};TableEndpoint=http://127.0.0.1:{table}/{AccountName};");

    /// <summary>Asks Azurite to stop, waits until its data is written, and kills it if it does not.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            process.StandardInput.Close();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
            }
        }

        process.Dispose();
    }

    private static int Choose(int wanted, int free, string option) =>
        wanted == 0 ? free
        : FreePorts.IsFree(wanted) ? wanted
        : throw new FriendlyException($"Port {wanted} is in use, perhaps by another Azurite: stop that program or choose another port with {option} (0 takes a free one).");

    private static ProcessStartInfo StartInfo(string script, string? folder, int blob, int queue, int table)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--import", StopWithParent, script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--disableProductStyleUrl",
                "--blobHost", "127.0.0.1", "--blobPort", Text(blob), "--queueHost", "127.0.0.1", "--queuePort", Text(queue), "--tableHost", "127.0.0.1", "--tablePort", Text(table),
            },
        };
        if (folder is null)
        {
            start.ArgumentList.Add("--inMemoryPersistence");
        }
        else
        {
            start.ArgumentList.Add("--location");
            start.ArgumentList.Add(Directory.CreateDirectory(folder).FullName);
        }

        return start;

        static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
    }

    private async Task WaitUntilReadyAsync(TimeSpan patience, CancellationToken cancellation)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(patience);
        try
        {
            foreach (int port in (int[])[BlobPort, QueuePort, TablePort])
            {
                while (!await AnswersAsync(port, timeout.Token))
                {
                    if (process.HasExited)
                    {
                        throw new FriendlyException($"Azurite ended with exit code {process.ExitCode} instead of starting: {(await errors).Trim()}");
                    }

                    await Task.Delay(50, timeout.Token);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FriendlyException($"Azurite did not listen on ports {BlobPort}, {QueuePort}, {TablePort} within {patience.TotalSeconds:0} s.");
        }
    }

    private static async Task<bool> AnswersAsync(int port, CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", port, cancellation);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
