using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Azure.Storage.Queues;

/// <summary>Messages as the service's XML, both ways.</summary>
internal static class MessageXml
{
    public static ReadOnlyMemory<byte> Write(BinaryData message, QueueMessageEncoding encoding)
    {
        var text = encoding is QueueMessageEncoding.Base64 ? Convert.ToBase64String(message) : message.ToString();
        return Encoding.UTF8.GetBytes(new XElement("QueueMessage", new XElement("MessageText", text)).ToString(SaveOptions.DisableFormatting));
    }

    public static IEnumerable<XElement> Read(Response response) =>
        XDocument.Load(response.ContentStream!, LoadOptions.PreserveWhitespace).Root!.Elements("QueueMessage");

    /// <exception cref="FormatException">The body is not Base64, though the client was told so.</exception>
    public static BinaryData Body(this XElement message, QueueMessageEncoding encoding)
    {
        var text = message.Text("MessageText");
        return encoding is QueueMessageEncoding.Base64 ? BinaryData.FromBytes(Convert.FromBase64String(text)) : BinaryData.FromString(text);
    }

    public static string Text(this XElement message, string name) => message.Element(name)?.Value ?? "";

    public static long Number(this XElement message, string name) => long.Parse(message.Text(name), CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(this XElement message, string name) =>
        DateTimeOffset.Parse(message.Text(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
