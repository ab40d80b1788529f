using System.Security.Cryptography;
using System.Text;

namespace Ingest.Functions.Http;

/// <summary>
/// The page in one piece, made once of its three resources. Its policy allows exactly its own script and style, by their hashes, and requests to its own
/// host: even if document text got onto the page as markup, nothing in it would run or call home.
/// </summary>
internal static class PageContent
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    /// <summary>The page.</summary>
    public static byte[] Html { get; } = Encoding.UTF8.GetBytes(Resource("page.html")
        .Replace("{{style}}", Style, StringComparison.Ordinal)
        .Replace("{{script}}", Script, StringComparison.Ordinal));

    /// <summary>Its security headers.</summary>
    public static IReadOnlyDictionary<string, string> Headers { get; } = new Dictionary<string, string>
    {
        ["Content-Security-Policy"] = string.Join("; ",
            "default-src 'none'", $"script-src {Hash(Script)}", $"style-src {Hash(Style)}", "connect-src 'self'", "img-src data:", "base-uri 'none'",
            "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"),
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()",
        ["Referrer-Policy"] = "no-referrer",
        ["X-Frame-Options"] = "DENY",
    };

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Resource(string name)
    {
        using Stream stream = typeof(PageContent).Assembly.GetManifestResourceStream($"Ingest.Functions.Http.Page.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is missing.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
