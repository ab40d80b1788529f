using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.Testing;

/// <summary>An Azurite process. It stops when its standard input closes, that is, with this process however that ends.</summary>
internal sealed partial class AzuriteServer
{
    public const string AccountName = "devstoreaccount1";
    public const string AccountKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
    private const string StopWithParent = "data:text/javascript,process.stdin.resume().on('end',()=>process.exit())";
    private static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(60);

    private AzuriteServer(Dictionary<string, int> ports)
    {
        BlobEndpoint = Endpoint(ports["Blob"]);
        QueueEndpoint = Endpoint(ports["Queue"]);
        TableEndpoint = Endpoint(ports["Table"]);
    }

    public Uri BlobEndpoint { get; }

    public Uri QueueEndpoint { get; }

    public Uri TableEndpoint { get; }

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={AccountName};AccountKey={AccountKey};BlobEndpoint={BlobEndpoint};QueueEndpoint={QueueEndpoint};TableEndpoint={TableEndpoint};";

    public static async Task<AzuriteServer> StartAsync()
    {
        var script = await AzuriteInstallation.EnsureAsync().ConfigureAwait(false);
        var process = Process.Start(StartInfo(script)) ?? throw new InvalidOperationException("node did not start.");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => process.Kill(entireProcessTree: true);
        using var timeout = new CancellationTokenSource(StartTimeout);
        try
        {
            return new AzuriteServer(await ReadPortsAsync(process, timeout.Token).ConfigureAwait(false));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"Azurite did not listen within {StartTimeout.TotalSeconds} s.");
        }
    }

    private static ProcessStartInfo StartInfo(string script) => new("node")
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        ArgumentList =
        {
            "--import", StopWithParent, script, "--silent", "--skipApiVersionCheck", "--disableTelemetry", "--inMemoryPersistence",
            "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
        },
    };

    /// <summary>Azurite takes free ports itself and tells them; so none can be taken in between.</summary>
    private static async Task<Dictionary<string, int>> ReadPortsAsync(Process process, CancellationToken cancellationToken)
    {
        var ports = new Dictionary<string, int>();
        var seen = new StringBuilder();
        while (ports.Count < 3)
        {
            var line = await process.StandardOutput.ReadLineAsync(cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"Azurite ended instead of starting: {seen}");
            seen.AppendLine(line);
            if (ListeningShape().Match(line) is { Success: true } match)
            {
                ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
            }
        }

        _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        return ports;
    }

    private static Uri Endpoint(int port) => new($"http://127.0.0.1:{port}/{AccountName}");

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://[\d.]+:(?<port>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ListeningShape();
}
