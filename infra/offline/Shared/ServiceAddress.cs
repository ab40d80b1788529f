using Azure.Core;

namespace Azure.Storage.Offline;

/// <summary>Addresses of a service's resources.</summary>
internal static class ServiceAddress
{
    /// <summary>An address below another; query parts without a value are left out.</summary>
    /// <param name="parent">Such as the account's address; it may end with a slash or not.</param>
    /// <param name="path">Escaped already; null for the parent itself.</param>
    /// <param name="query">Names and values, the latter not yet escaped.</param>
    public static Uri Below(Uri parent, string? path, params (string Name, string? Value)[] query)
    {
        var uri = new RequestUriBuilder();
        uri.Reset(parent);
        if (path is not null)
        {
            uri.AppendPath((uri.Path.EndsWith('/') ? "" : "/") + path, escape: false);
        }

        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                uri.AppendQuery(name, value, escapeValue: true);
            }
        }

        return uri.ToUri();
    }
}
