using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Ingest.LocalHost.Torture.Simulation;

namespace Ingest.LocalHost.Torture.Faults;

/// <summary>The wire between client and service, below the client's retries: each try is a call of its own.</summary>
/// <param name="inner">The service.</param>
/// <param name="gate">Decides what goes wrong.</param>
internal sealed class FaultyTransport(HttpPipelineTransport inner, ICallGate gate) : HttpPipelineTransport
{
    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Ingest calls the storage asynchronously only.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        Fault fault = await gate.AdmitAsync(message.Request).ConfigureAwait(false);
        if (fault.TakesEffect())
        {
            await inner.ProcessAsync(message).ConfigureAwait(false);
        }

        if (fault.Kills())
        {
            gate.Die();
            await new TaskCompletionSource().Task.ConfigureAwait(false);
        }

        Spoil(message, fault);
    }

    private static void Spoil(HttpMessage message, Fault fault)
    {
        switch (fault)
        {
            case Fault.None:
                break;
            case Fault.ResetBefore or Fault.ResetAfter:
                throw new RequestFailedException("Connection reset by the test.", new HttpRequestException("Connection reset by the test."));
            case Fault.TimeoutBefore or Fault.TimeoutAfter:
                throw new TaskCanceledException("Timed out by the test.");
            case Fault.BrokenBody:
                message.Response.ContentStream = message.Response.ContentStream is { } whole ? new BrokenStream(whole) : null;
                break;
            default:
                message.Response = Refusal(message.Request, fault);
                break;
        }
    }

    private static StorageAnswer Refusal(Request request, Fault fault)
    {
        (int status, string code) = fault switch
        {
            Fault.Status412 => (412, "UpdateConditionNotSatisfied"),
            Fault.Status429 => (429, "TooManyRequests"),
            Fault.Status503 => (503, "ServerBusy"),
            _ => (500, "InternalError"),
        };
        bool isTable = request.Headers.TryGetValue("DataServiceVersion", out _);
        StorageAnswer answer = isTable ? TableErrors.Answer(new(status, code)) : new(status, default, ("x-ms-error-code", code));
        answer.ClientRequestId = request.ClientRequestId;
        return answer;
    }
}
