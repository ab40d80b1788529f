using Ingest.Functions.Http;
using Ingest.Functions.Tests.Harness;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Ingest.Functions.Tests.Http;

public sealed class ContinuationTokensTests
{
    private readonly ManualClock clock = new();

    [Fact]
    public void Read_OwnToken_GivesThePosition()
    {
        ContinuationTokens tokens = Make();

        Assert.Equal("Bắc Kạn\n7", tokens.Read(Query(("area", "a"), ("continuation", tokens.Create(Query(("area", "a")), "Bắc Kạn\n7")))));
        Assert.Null(tokens.Read(Query(("area", "a"))));
    }

    [Fact]
    public void Read_PageSizeChanged_StillGoesOn()
    {
        ContinuationTokens tokens = Make();

        Assert.Equal("x", tokens.Read(Query(("pageSize", "9"), ("continuation", tokens.Create(Query(("pageSize", "5")), "x")))));
    }

    [Fact]
    public void Read_TokenOfAnotherQueryOrEndpoint_IsRefused()
    {
        ContinuationTokens tokens = Make();
        string token = tokens.Create(Query(("area", "a")), "x");

        Refuses(tokens, Query(("area", "b"), ("continuation", token)));
        Refuses(tokens, Query(("continuation", token)));
        Refuses(tokens, Query(FunctionNames.GetSummary, ("area", "a"), ("continuation", token)));
    }

    [Fact]
    public void Read_AnyBitChanged_IsRefused()
    {
        ContinuationTokens tokens = Make();
        byte[] token = System.Buffers.Text.Base64Url.DecodeFromChars(tokens.Create(Query(), "x"));

        for (int bit = 0; bit < token.Length * 8; bit++)
        {
            byte[] changed = [.. token];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Refuses(tokens, Query(("continuation", System.Buffers.Text.Base64Url.EncodeToString(changed))));
        }
    }

    [Fact]
    public void Read_OldToken_IsRefused()
    {
        ContinuationTokens tokens = Make();
        string token = tokens.Create(Query(), "x");
        clock.Advance(TimeSpan.FromMinutes(61));

        Refuses(tokens, Query(("continuation", token)));
    }

    [Fact]
    public void Read_TokenOfAnotherKey_IsRefused()
    {
        string token = Make(Convert.ToBase64String(new byte[32])).Create(Query(), "x");

        Assert.Equal("x", Make(Convert.ToBase64String(new byte[32])).Read(Query(("continuation", token))));
        Refuses(Make(), Query(("continuation", token)));
    }

    [Fact]
    public void Create_ShortKey_IsRefused() => Assert.Throws<InvalidOperationException>(() => Make("AAAA"));

    private static void Refuses(ContinuationTokens tokens, ApiQuery query) =>
        Assert.Equal("continuation", Assert.Throws<ApiException>(() => tokens.Read(query)).Problem.Parameter);

    private static ApiQuery Query(params (string Name, string Value)[] parameters) => Query(FunctionNames.ListGoals, parameters);

    private static ApiQuery Query(string function, params (string Name, string Value)[] parameters) =>
        ApiQuery.Read(ApiCatalogue.Of(function), new QueryCollection(parameters.ToDictionary(pair => pair.Name, pair => new StringValues(pair.Value))));

    private ContinuationTokens Make(string? key = null) => new(Options.Create(new IngestOptions { ContinuationKey = key }), clock);
}
