namespace Ingest.LocalHost.Torture.Faults;

/// <summary>What can happen to a storage call. "After" means that it took effect, and the caller does not hear of it.</summary>
internal enum Fault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The connection breaks before the request is sent.</summary>
    ResetBefore,

    /// <summary>The connection breaks before the answer comes.</summary>
    ResetAfter,

    /// <summary>No answer in time; nothing was done.</summary>
    TimeoutBefore,

    /// <summary>No answer in time, but it was done.</summary>
    TimeoutAfter,

    /// <summary>Precondition failed, for no reason.</summary>
    Status412,

    /// <summary>Too many requests.</summary>
    Status429,

    /// <summary>Internal error; nothing was done.</summary>
    Status500,

    /// <summary>Internal error, but it was done.</summary>
    Status500After,

    /// <summary>Server busy.</summary>
    Status503,

    /// <summary>The answer's body ends in the middle.</summary>
    BrokenBody,

    /// <summary>The process dies before the request is sent.</summary>
    KillBefore,

    /// <summary>The process dies before the answer comes.</summary>
    KillAfter,
}

/// <summary>Kinds of faults.</summary>
internal static class Faults
{
    /// <summary>Whether the service does what it was asked to.</summary>
    public static bool TakesEffect(this Fault fault) =>
        fault is Fault.None or Fault.ResetAfter or Fault.TimeoutAfter or Fault.Status500After or Fault.KillAfter or Fault.BrokenBody;

    /// <summary>Whether it ends the process.</summary>
    public static bool Kills(this Fault fault) => fault is Fault.KillBefore or Fault.KillAfter;
}
