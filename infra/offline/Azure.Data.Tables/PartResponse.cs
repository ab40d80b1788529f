using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The response to one request of a transaction, out of the text that follows <c>HTTP/1.1</c>.</summary>
internal sealed class PartResponse : Response
{
    private const string NewLine = "\r\n";
    private readonly Dictionary<string, string> _headers;

    public PartResponse(string text)
    {
        var sections = text.Split(NewLine + NewLine, 2);
        var lines = sections[0].Split(NewLine);
        var status = lines[0].Split(' ', 2);
        (Status, ReasonPhrase) = (int.Parse(status[0], CultureInfo.InvariantCulture), status[^1]);
        _headers = lines.Skip(1).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .ToDictionary(header => header[0], header => header[^1], StringComparer.OrdinalIgnoreCase);
        ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(sections[^1].Split(NewLine + "--")[0]));
    }

    public override int Status { get; }

    public override bool IsError => Status >= 400;

    public override string ReasonPhrase { get; }

    public override Stream? ContentStream { get; set; }

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => _headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() => _headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) => _headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = _headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
