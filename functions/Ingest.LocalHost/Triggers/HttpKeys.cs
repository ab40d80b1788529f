using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Ingest.LocalHost.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace Ingest.LocalHost.Triggers;

/// <summary>Who may call an HTTP function (AuthenticationLevelHandler.cs, SecretManager.cs): the master key opens all, the host key every function of level function, a function's key that function.</summary>
/// <param name="Master">Key of level admin.</param>
/// <param name="Host">Key of all functions of level function.</param>
/// <param name="Functions">Keys of single functions, by function name.</param>
internal sealed record HttpKeys(string Master, string Host, FrozenDictionary<string, string> Functions)
{
    private const string Header = "x-functions-key";
    private const string Query = "code";

    /// <summary>Fresh random keys, one for each function and two above them.</summary>
    public static HttpKeys Generate(IEnumerable<LocalFunction> functions) =>
        new(Key(), Key(), functions.Where(f => f.Trigger is HttpTrigger).ToFrozenDictionary(f => f.Name, _ => Key(), StringComparer.OrdinalIgnoreCase));

    /// <summary>Whether the key of the request (the header beats the query) suffices for the function.</summary>
    public bool Allow(LocalFunction function, HttpRequest request)
    {
        AuthorizationLevel level = ((HttpTrigger)function.Trigger).Level;
        if (level is AuthorizationLevel.Anonymous)
        {
            return true;
        }

        string given = request.Headers[Header].FirstOrDefault() is { Length: > 0 } header ? header : request.Query[Query].FirstOrDefault() ?? "";
        return Same(given, Master)
            || (level is AuthorizationLevel.Function && (Same(given, Host) || (Functions.TryGetValue(function.Name, out string? own) && Same(given, own))));
    }

    private static bool Same(string given, string key) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));

    private static string Key() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(40)).Replace('+', '-').Replace('/', '_');
}
