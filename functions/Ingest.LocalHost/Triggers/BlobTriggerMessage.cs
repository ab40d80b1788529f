using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.LocalHost.Triggers;

/// <summary>What the host puts into its own queue for a blob that is to be processed (BlobTriggerMessage.cs).</summary>
/// <param name="FunctionId">Which function.</param>
/// <param name="BlobType">Such as <c>BlockBlob</c>.</param>
/// <param name="ContainerName">Container.</param>
/// <param name="BlobName">Path in the container.</param>
/// <param name="ETag">Generation of the blob.</param>
internal sealed record BlobTriggerMessage(string? FunctionId, string BlobType, string ContainerName, string BlobName, string ETag)
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Always <c>BlobTrigger</c>.</summary>
    [JsonPropertyOrder(-1)]
    public string Type { get; } = "BlobTrigger";

    /// <summary>As JSON with the host's property names.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads what <see cref="ToJson"/> or the genuine host wrote.</summary>
    /// <exception cref="InvalidOperationException">It is no such message, or names no function.</exception>
    public static BlobTriggerMessage Parse(string json)
    {
        BlobTriggerMessage message = JsonSerializer.Deserialize<BlobTriggerMessage>(json) ?? throw new InvalidOperationException("Invalid blob trigger message.");
        return message.FunctionId is null ? throw new InvalidOperationException("Invalid function ID.") : message;
    }
}
