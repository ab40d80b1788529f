using System.Text;

namespace Ingest.LocalHost.Queues;

/// <summary>The encoding of message bodies that the host and Event Grid use unless told otherwise.</summary>
internal static class Base64
{
    /// <summary>Text as a message body.</summary>
    public static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>A message body as text.</summary>
    public static string Decode(string body) => Encoding.UTF8.GetString(Convert.FromBase64String(body));
}
