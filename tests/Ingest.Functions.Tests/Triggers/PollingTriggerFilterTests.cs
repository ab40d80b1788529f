using Ingest.Functions.Triggers;
using Microsoft.Azure.Functions.Worker.Core.FunctionMetadata;
using Microsoft.Extensions.Configuration;
using Moq;

namespace Ingest.Functions.Tests.Triggers;

public sealed class PollingTriggerFilterTests
{
    private const string Polling = """{"name":"blob","type":"blobTrigger","path":"articles/{name}"}""";
    private const string FromEvents = """{"name":"blob","type":"blobTrigger","path":"articles/{name}","source":"EventGrid"}""";
    private const string Queue = """{"name":"message","type":"queueTrigger","queueName":"blob-events"}""";

    [Theory]
    [InlineData("AzureWebJobs.Function.Disabled", "true", Polling, 0)]
    [InlineData("AzureWebJobs_Function_Disabled", "True", Polling, 0)]
    [InlineData("AzureWebJobs.Function.Disabled", "1", Polling, 0)]
    [InlineData("AzureWebJobs.Function.Disabled", "false", Polling, 1)]
    [InlineData("AzureWebJobs.Other.Disabled", "true", Polling, 1)]
    [InlineData("AzureWebJobs.Function.Disabled", "true", FromEvents, 1)]
    [InlineData("AzureWebJobs.Function.Disabled", "true", Queue, 1)]
    public void Transform_SwitchedOff_LeavesOutPollingTriggersOnly(string setting, string value, string binding, int left)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([new(setting, value)]).Build();
        List<IFunctionMetadata> functions = [Mock.Of<IFunctionMetadata>(f => f.Name == "Function" && f.RawBindings == new List<string> { binding })];
        new PollingTriggerFilter(configuration).Transform(functions);
        Assert.Equal(left, functions.Count);
    }
}
