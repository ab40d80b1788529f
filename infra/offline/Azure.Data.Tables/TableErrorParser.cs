using System.Text.Json;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Takes the service's code and message out of an error's body.</summary>
internal sealed class TableErrorParser : RequestFailedDetailsParser
{
    public override bool TryParse(Response response, out ResponseError? error, out IDictionary<string, string>? data)
    {
        (error, data) = (null, null);
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var detail = json.RootElement.GetProperty("odata.error");
            error = new ResponseError(detail.GetProperty("code").GetString(), detail.GetProperty("message").GetProperty("value").GetString());
            return true;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return false;
        }
    }
}
