using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Ingest.LocalHost.Host;

/// <summary>The web server of the local host.</summary>
internal static class LocalServer
{
    private const long LargestRequest = 210_000_000; // bytes: the host's limit (FUNCTIONS_REQUEST_BODY_SIZE_LIMIT)

    /// <summary>Bytes of the first line of a request: a blob's name has up to 1,024 characters, and each may take nine in a URL.</summary>
    private const int LongestRequestLine = 16_384;

    /// <summary>Listens on the loopback interface only.</summary>
    public static void ConfigureLocalServer(this IWebHostBuilder host, int port) => host.ConfigureKestrel((KestrelServerOptions server) =>
    {
        server.AddServerHeader = true;
        server.Limits.MaxRequestBodySize = LargestRequest;
        server.Limits.MaxRequestLineSize = LongestRequestLine;
        server.Listen(IPAddress.Loopback, port);
    });
}
