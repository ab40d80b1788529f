namespace Ingest.LocalHost.Queues;

/// <summary>A message as received: invisible to others until its time is up.</summary>
/// <param name="Id">Id that the service gave it.</param>
/// <param name="PopReceipt">Proof of ownership; changes with each update.</param>
/// <param name="Body">The text as stored, usually base64.</param>
/// <param name="DequeueCount">How often it was received, this time included.</param>
/// <param name="InsertedOn">When it was put in.</param>
internal sealed record ReceivedMessage(string Id, string PopReceipt, string Body, long DequeueCount, DateTimeOffset? InsertedOn);
