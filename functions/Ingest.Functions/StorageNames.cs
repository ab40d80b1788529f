namespace Ingest.Functions;

/// <summary>Every name in the storage account that the code uses: the same as in <c>infra/names.json</c>, which Bicep reads.</summary>
public static class StorageNames
{
    /// <summary>Prefix of the connection settings.</summary>
    public const string Connection = "IngestStorage";

    /// <summary>Container of newspaper articles and reports.</summary>
    public const string Articles = "articles";

    /// <summary>Container of resolutions.</summary>
    public const string Resolutions = "resolutions";

    /// <summary>Queue that Event Grid delivers to.</summary>
    public const string BlobEvents = "blob-events";

    /// <summary>Where the host moves an event that failed five times.</summary>
    public const string BlobEventsPoison = "blob-events-poison";

    /// <summary>Where the host moves a polled blob that failed five times.</summary>
    public const string BlobTriggerPoison = "webjobs-blobtrigger-poison";

    /// <summary>Table of goals and of all that they are computed from.</summary>
    public const string Goals = "Goals";

    /// <summary>Table of documents.</summary>
    public const string Documents = "Documents";

    /// <summary>Table of the areas that have rows in <see cref="Goals"/>.</summary>
    public const string Areas = "Areas";

    /// <summary>Setting with the schedule of the reconciliation (six-field cron).</summary>
    public const string ReconcileSchedule = "IngestReconcileSchedule";
}
