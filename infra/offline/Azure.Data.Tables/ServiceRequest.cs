using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>A request to the service, sent by itself or as a part of a transaction.</summary>
internal sealed record ServiceRequest(RequestMethod Method, Uri Uri, ReadOnlyMemory<byte>? Content, params (string Name, string Value)[] Headers);
