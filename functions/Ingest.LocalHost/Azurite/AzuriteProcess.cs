using System.Diagnostics;
using System.Globalization;

namespace Ingest.LocalHost.Azurite;

/// <summary>A running Azurite. It ends with this object and, whatever happens, with this process: it watches its standard input and stops when that closes.</summary>
public sealed class AzuriteProcess : IAsyncDisposable
{
    /// <summary>The account that Azurite serves out of the box.</summary>
    public const string AccountName = "devstoreaccount1";

    /// <summary>Azurite's published development key, in Base64: no secret.</summary>
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // An ordinary shutdown, so that data on disk is complete, without signals (which Windows lacks).
    private const string StopWithParent = "data:text/javascript,process.stdin.resume().on('end',()=>process.emit('SIGTERM'))";

    private readonly Process process;

    private AzuriteProcess(Process process, IReadOnlyDictionary<string, int> ports) =>
        (this.process, BlobPort, QueuePort, TablePort) = (process, ports["Blob"], ports["Queue"], ports["Table"]);

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
        ArgumentNullException.ThrowIfNull(options);
        string script = await AzuritePackage.EnsureAsync(options.PackageFolder, progress, cancellation);
        RequirePorts(options);
        Process process = AzuritePackage.Start(StartInfo(script, options), "node");
        try
        {
            return new AzuriteProcess(process, await AzuriteStartup.ReadPortsAsync(process, options.StartTimeout, cancellation));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    /// <summary>Complains about ports asked for that cannot be had.</summary>
    /// <exception cref="FriendlyException">A port is in use.</exception>
    public static void RequirePorts(AzuriteOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        foreach ((int port, string option) in ((int, string)[])[(options.BlobPort, "--blob-port"), (options.QueuePort, "--queue-port"), (options.TablePort, "--table-port")])
        {
            if (port != 0 && !LoopbackPort.IsFree(port))
            {
                throw new FriendlyException($"Port {port} is in use, perhaps by another Azurite: stop that program or choose another port with {option} (0 takes a free one).");
            }
        }
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

    private static ProcessStartInfo StartInfo(string script, AzuriteOptions options)
    {
        var start = new ProcessStartInfo("node")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                "--import", StopWithParent, script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--disableProductStyleUrl",
                "--blobPort", Text(options.BlobPort), "--queuePort", Text(options.QueuePort), "--tablePort", Text(options.TablePort),
            },
        };
        if (options.DataFolder is null)
        {
            start.ArgumentList.Add("--inMemoryPersistence");
        }
        else
        {
            start.ArgumentList.Add("--location");
            start.ArgumentList.Add(Directory.CreateDirectory(options.DataFolder).FullName);
        }

        return start;

        static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
    }
}
