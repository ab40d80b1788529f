using System.Buffers.Text;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Ingest.Functions.Http;

/// <summary>
/// Where a list goes on, as a token that clients cannot read, change, take to another query or keep for long: expiry and position under an HMAC over
/// both and the query. The key is a setting; else it is derived from the key that the platform gives all instances of an app; else it is one of
/// this process, and tokens end with it.
/// </summary>
public sealed class ContinuationTokens(IOptions<IngestOptions> options, TimeProvider clock)
{
    private const string PlatformKey = "WEBSITE_AUTH_ENCRYPTION_KEY";
    private const int ExpiryLength = sizeof(long);

    private readonly byte[] key = FindKey(options.Value.ContinuationKey);

    /// <summary>Makes a token.</summary>
    /// <param name="query">What is asked for.</param>
    /// <param name="position">Where to go on.</param>
    public string Create(ApiQuery query, string position)
    {
        long expiry = (clock.GetUtcNow() + options.Value.ContinuationLifetime).ToUnixTimeSeconds();
        byte[] text = Encoding.UTF8.GetBytes(position);
        byte[] token = new byte[HMACSHA256.HashSizeInBytes + ExpiryLength + text.Length];
        Span<byte> payload = token.AsSpan(HMACSHA256.HashSizeInBytes);
        BinaryPrimitives.WriteInt64BigEndian(payload, expiry);
        text.CopyTo(payload[ExpiryLength..]);
        Sign(query, payload).CopyTo(token, 0);
        return Base64Url.EncodeToString(token);
    }

    /// <summary>Reads a token; null where the query has none.</summary>
    /// <exception cref="ApiException">The token is not ours, is of another query, or is too old.</exception>
    public string? Read(ApiQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (query.Text("continuation") is not { } text)
        {
            return null;
        }

        byte[] token = Base64Url.IsValid(text) ? Base64Url.DecodeFromChars(text) : [];
        if (token.Length < HMACSHA256.HashSizeInBytes + ExpiryLength)
        {
            throw Refused();
        }

        ReadOnlySpan<byte> payload = token.AsSpan(HMACSHA256.HashSizeInBytes);
        bool ours = CryptographicOperations.FixedTimeEquals(token.AsSpan(0, HMACSHA256.HashSizeInBytes), Sign(query, payload));
        return ours && BinaryPrimitives.ReadInt64BigEndian(payload) > clock.GetUtcNow().ToUnixTimeSeconds()
            ? Encoding.UTF8.GetString(payload[ExpiryLength..])
            : throw Refused();
    }

    private static ApiException Refused() => ApiException.Invalid(
        "continuation", "The continuation is not one of this query, or it is too old: start again without it.");

    private static byte[] FindKey(string? setting)
    {
        if (setting is { Length: > 0 })
        {
            byte[] given = Convert.FromBase64String(setting);
            return given.Length >= 32 ? given : throw new InvalidOperationException("Ingest:ContinuationKey has fewer than 32 bytes.");
        }

        return Environment.GetEnvironmentVariable(PlatformKey) is { Length: > 0 } platform
            ? HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(platform), 32, info: "ingest continuation tokens"u8.ToArray())
            : RandomNumberGenerator.GetBytes(32);
    }

    /// <summary>What a token is bound to, without a doubt where one value ends and the next begins.</summary>
    private static IEnumerable<string> Subject(ApiQuery query) => query.Subject.SelectMany(pair => new[] { pair.Key, pair.Value }).Prepend(query.Endpoint.Function);

    private byte[] Sign(ApiQuery query, ReadOnlySpan<byte> payload)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        hash.AppendData(payload);
        hash.AppendData(Encoding.UTF8.GetBytes(IngestJson.Write(Subject(query))));
        return hash.GetHashAndReset();
    }
}
