namespace Ingest.LocalHost.Torture.Simulation;

/// <summary>A request that the service refuses.</summary>
/// <param name="status">HTTP status.</param>
/// <param name="code">The service's error code.</param>
/// <param name="index">Place of the refused action in a transaction, or null outside of one.</param>
internal sealed class StorageFault(int status, string code, int? index = null) : Exception("The simulated service refuses.")
{
    public int Status => status;

    public string Code => code;

    public int? Index => index;

    public static StorageFault NoTable => new(404, "TableNotFound");

    public static StorageFault NoEntity => new(404, "ResourceNotFound");

    public static StorageFault Stale => new(412, "UpdateConditionNotSatisfied");

    public static StorageFault Exists => new(409, "EntityAlreadyExists");

    public static StorageFault Unknown(string what) => new(501, "NotSimulated: " + what);
}
