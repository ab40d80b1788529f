using System.Xml;
using System.Xml.Linq;
using Azure.Core;

namespace Azure.Storage.Queues;

/// <summary>Takes the service's code and message out of an error's header and body.</summary>
internal sealed class QueueErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        data = null;
        response.Headers.TryGetValue("x-ms-error-code", out var code);
        var body = Body(response);
        error = new ResponseError(body?.Element("Code")?.Value ?? code, body?.Element("Message")?.Value ?? response.ReasonPhrase);
        return error.Code is not null;
    }

    private static XElement? Body(Response response)
    {
        try
        {
            return XDocument.Parse(response.Content.ToString().TrimStart('\uFEFF')).Root;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
