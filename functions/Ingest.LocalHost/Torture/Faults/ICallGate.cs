using Azure.Core;

namespace Ingest.LocalHost.Torture.Faults;

/// <summary>Decides when a storage call may go on, and what happens to it.</summary>
internal interface ICallGate
{
    /// <summary>Lets a call through, now or later or never.</summary>
    /// <returns>What is to happen to it.</returns>
    ValueTask<Fault> AdmitAsync(Request request);

    /// <summary>The process has died at a call: nothing of it goes on from here.</summary>
    void Die();
}
