using Azure.Core;
using Azure.Core.Pipeline;

namespace Ingest.Functions.Tests.Harness;

/// <summary>How a storage call goes wrong.</summary>
public enum Fault
{
    /// <summary>The process dies before the call.</summary>
    CrashBefore,

    /// <summary>The process dies after the call took effect.</summary>
    CrashAfter,

    /// <summary>The call takes effect, and its answer is lost: the client sends it again.</summary>
    AnswerLost,
}

/// <summary>The process is dead.</summary>
public sealed class CrashException : Exception
{
    public CrashException() : base("The process died.")
    {
    }

    public CrashException(string message) : base(message)
    {
    }

    public CrashException(string message, Exception cause) : base(message, cause)
    {
    }
}

/// <summary>Carries storage requests, counts them, and lets one go wrong.</summary>
internal sealed class FaultTransport(int at, Fault fault) : HttpPipelineTransport
{
    private int calls;
    private bool dead;

    /// <summary>Whether the run had as many calls.</summary>
    public bool Struck { get; private set; }

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException();

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        bool strikes = Interlocked.Increment(ref calls) == at;
        Struck |= strikes;
        dead |= strikes && fault is Fault.CrashBefore;
        if (dead)
        {
            throw new CrashException();
        }

        await HttpClientTransport.Shared.ProcessAsync(message);
        dead |= strikes && fault is Fault.CrashAfter;
        if (strikes)
        {
            throw fault is Fault.AnswerLost ? new IOException("The answer was lost.") : new CrashException();
        }
    }
}
