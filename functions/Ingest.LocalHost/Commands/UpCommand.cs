using System.CommandLine;
using Ingest.LocalHost.Azurite;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Commands;

/// <summary><c>ingest up</c>: storage and function app until Ctrl-C, with data that stays.</summary>
internal static class UpCommand
{
    private const int DefaultPort = 7071; // as Core Tools have it

    /// <summary>The command with its options.</summary>
    public static Command Create()
    {
        var fresh = new Option<bool>("--fresh") { Description = "Forget all data of earlier runs first." };
        var seed = new Option<bool>("--seed") { Description = "Upload the sample documents." };
        var port = Port("--port", "Port of the API", DefaultPort);
        var blob = Port("--blob-port", "Port of the blob service", 10000);
        var queue = Port("--queue-port", "Port of the queue service", 10001);
        var table = Port("--table-port", "Port of the table service", 10002);
        var events = new Option<EventMode>("--events") { Description = "How blobs are noticed: polling, or eventgrid (an emulator of Event Grid delivery).", DefaultValueFactory = _ => EventMode.Polling };
        var interval = new Option<double>("--poll-interval") { Description = "Seconds between two scans of the containers.", DefaultValueFactory = _ => 1, HelpName = "SECONDS" };
        var delivery = new EventDeliveryOptions();
        var keys = new Option<bool>("--keys") { Description = "Ask for function keys, as in Azure." };
        var verbose = new Option<bool>("--verbose") { Description = "Show the host's log." };
        var command = new Command("up", "Serve until Ctrl-C; data persists in .ingest.") { fresh, seed, port, blob, queue, table, events, interval, keys, verbose };
        delivery.AddTo(command);
        command.SetAction((parsed, cancellation) => UpSession.RunAsync(
            new StackOptions
            {
                Azurite = new AzuriteOptions { BlobPort = parsed.GetValue(blob), QueuePort = parsed.GetValue(queue), TablePort = parsed.GetValue(table) },
                Port = parsed.GetValue(port),
                Events = parsed.GetValue(events),
                Delivery = delivery.Read(parsed),
                PollInterval = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(interval), 0.05, 3600)),
                RequireKeys = parsed.GetValue(keys),
                Verbose = parsed.GetValue(verbose),
            },
            parsed.GetValue(fresh), parsed.GetValue(seed), parsed.InvocationConfiguration.Output, cancellation));
        return command;
    }

    private static Option<int> Port(string name, string description, int standard)
    {
        var option = new Option<int>(name) { Description = $"{description}; 0 takes a free one.", DefaultValueFactory = _ => standard, HelpName = "PORT" };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError($"{name} may be 0 to 65535.");
            }
        });
        return option;
    }
}
