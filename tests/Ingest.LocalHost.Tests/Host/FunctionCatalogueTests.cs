using Ingest.LocalHost.Host;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Extensions.Configuration;

namespace Ingest.LocalHost.Tests.Host;

public class FunctionCatalogueTests
{
    [Fact]
    public void Find_Functions_GivesTriggersWithSettingsResolved()
    {
        IReadOnlyList<LocalFunction> functions = Find(new() { ["Where"] = "Inbox", ["When"] = "0 0 * * * *" }, typeof(Good));

        Assert.Equal(["ByBlob", "ByQueue", "ByRequest", "ByTime"], functions.Select(f => f.Name));
        Assert.Equal("Host.Functions.ByBlob", functions[0].Id);
        BlobTrigger blob = Assert.IsType<BlobTrigger>(functions[0].Trigger);
        Assert.Equal(("papers", "Elsewhere"), (blob.Pattern.Container, blob.Connection));
        QueueTrigger queue = Assert.IsType<QueueTrigger>(functions[1].Trigger);
        Assert.Equal("inbox-x", queue.Queue); // QueueTriggerAttributeBindingProvider.cs lowers the case
        HttpTrigger http = Assert.IsType<HttpTrigger>(functions[2].Trigger);
        Assert.Equal("ByRequest", http.Route); // HttpTriggerAttribute without a route: the function's name
        Assert.Equal(["GET", "POST"], http.Methods);
        Assert.True(Assert.IsType<TimerTrigger>(functions[3].Trigger).UseMonitor);
    }

    [Theory] // Utility.cs of the functions host, IsFunctionDisabled
    [InlineData("AzureWebJobs.ByTime.Disabled", "true", true)]
    [InlineData("AzureWebJobs.ByTime.Disabled", "1", true)]
    [InlineData("AzureWebJobs.ByTime.Disabled", "false", false)]
    [InlineData("AzureWebJobs.Other.Disabled", "true", false)]
    [InlineData("AzureWebJobs:ByTime:Disabled", "True", true)] // AzureWebJobs__ByTime__Disabled on Linux
    public void Find_DisabledBySetting_IsKnownAndOff(string setting, string value, bool expected) =>
        Assert.Equal(expected, Find(new() { ["Where"] = "q", ["When"] = "0 0 * * * *", [setting] = value }, typeof(Good)).Single(f => f.Name == "ByTime").IsDisabled);

    [Fact] // NameResolverExtensions.cs, ResolveWholeString
    public void Find_SettingMissing_Throws()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => Find([], typeof(Good)));

        Assert.Contains("does not resolve to a value", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(typeof(NoTrigger), "0 triggers")]
    [InlineData(typeof(TwoTriggers), "2 triggers")]
    [InlineData(typeof(SameName), "unique")]
    public void Find_WrongDeclaration_Throws(Type type, string expected) =>
        Assert.Contains(expected, Assert.Throws<InvalidOperationException>(() => Find([], type)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<LocalFunction> Find(Dictionary<string, string?> settings, params Type[] types) =>
        FunctionCatalogue.Find(types, new SettingResolver(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()));

#pragma warning disable CA1822, IDE0060 // declarations only
    private sealed class Good
    {
        [Function("ByBlob")]
        public void Blob([BlobTrigger("papers/{name}", Connection = "Elsewhere")] string text, string name)
        {
        }

        [Function("ByQueue")]
        public static void Queue([QueueTrigger("%Where%-X")] string message)
        {
        }

        [Function("ByTime")]
        public void Time([TimerTrigger("%When%")] TimerInfo timer)
        {
        }

        [Function("ByRequest")]
        public void Http([HttpTrigger(AuthorizationLevel.Function, "get", "post")] HttpRequest request)
        {
        }

        public void NoFunction()
        {
        }
    }

    private sealed class NoTrigger
    {
        [Function("F")]
        public void Run(string text)
        {
        }
    }

    private sealed class TwoTriggers
    {
        [Function("F")]
        public void Run([QueueTrigger("a")] string one, [QueueTrigger("b")] string two)
        {
        }
    }

    private sealed class SameName
    {
        [Function("F")]
        public void One([QueueTrigger("a")] string message)
        {
        }

        [Function("f")]
        public void Two([QueueTrigger("b")] string message)
        {
        }
    }
#pragma warning restore CA1822, IDE0060
}
