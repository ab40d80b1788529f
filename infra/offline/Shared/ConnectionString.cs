namespace Azure.Storage.Offline;

/// <summary>A storage connection string, read for one of the account's services.</summary>
internal sealed record ConnectionString(string AccountName, string AccountKey, Uri Endpoint)
{
    private const string DevelopmentAccount = "devstoreaccount1";
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    /// <param name="text">Such as <c>AccountName=...;AccountKey=...;TableEndpoint=...</c>, or <c>UseDevelopmentStorage=true</c>.</param>
    /// <param name="service">The service as endpoints name it: table, queue.</param>
    /// <param name="developmentPort">Where the emulator serves it.</param>
    /// <exception cref="FormatException">An account name or key is missing.</exception>
    public static ConnectionString Parse(string text, string service, int developmentPort)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(setting => setting.Split('=', 2))
            .ToDictionary(pair => pair[0], pair => pair[^1], StringComparer.OrdinalIgnoreCase);
        if (settings.TryGetValue("UseDevelopmentStorage", out var use) && bool.Parse(use))
        {
            return new ConnectionString(DevelopmentAccount, DevelopmentKey, new Uri($"http://127.0.0.1:{developmentPort}/{DevelopmentAccount}"));
        }

        if (!settings.TryGetValue("AccountName", out var account) || !settings.TryGetValue("AccountKey", out var key))
        {
            throw new FormatException("The connection string needs AccountName and AccountKey, or UseDevelopmentStorage=true.");
        }

        var endpoint = settings.GetValueOrDefault($"{service}Endpoint")
            ?? $"{settings.GetValueOrDefault("DefaultEndpointsProtocol", "https")}://{account}.{service}.{settings.GetValueOrDefault("EndpointSuffix", "core.windows.net")}";
        return new ConnectionString(account, key, new Uri(endpoint));
    }
}
