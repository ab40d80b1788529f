namespace Ingest.LocalHost.Stack;

/// <summary>How the function app learns of blobs.</summary>
internal enum EventMode
{
    /// <summary>Blob triggers scan the containers.</summary>
    Polling,

    /// <summary>An emulator of Event Grid puts events into the queue <c>blob-events</c>, and blob triggers are switched off: as on Flex Consumption.</summary>
    EventGrid,
}
