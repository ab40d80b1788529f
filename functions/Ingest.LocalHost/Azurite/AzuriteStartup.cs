using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Ingest.LocalHost.Azurite;

/// <summary>What Azurite says when it starts. It takes free ports itself and tells them, so none can be lost in between.</summary>
internal static partial class AzuriteStartup
{
    /// <summary>The port of each service (<c>Blob</c>, <c>Queue</c>, <c>Table</c>), once all three listen.</summary>
    /// <exception cref="FriendlyException">Azurite ended, or took too long.</exception>
    public static async Task<IReadOnlyDictionary<string, int>> ReadPortsAsync(Process process, TimeSpan patience, CancellationToken cancellation)
    {
        Task<string> errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timeout.CancelAfter(patience);
        var ports = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new StringBuilder();
        try
        {
            while (ports.Count < 3)
            {
                string line = await process.StandardOutput.ReadLineAsync(timeout.Token)
                    ?? throw new FriendlyException($"Azurite ended instead of starting: {seen}{(await errors).Trim()}");
                seen.AppendLine(line);
                if (ListeningShape().Match(line) is { Success: true } match)
                {
                    ports[match.Groups["service"].Value] = int.Parse(match.Groups["port"].Value, CultureInfo.InvariantCulture);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new FriendlyException($"Azurite did not listen within {patience.TotalSeconds:0} s: {seen}");
        }

        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        return ports;
    }

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service is successfully listening at http://[\d.]+:(?<port>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex ListeningShape();
}
