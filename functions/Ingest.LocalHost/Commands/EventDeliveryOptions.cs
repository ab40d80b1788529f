using System.CommandLine;
using Ingest.LocalHost.Events;

namespace Ingest.LocalHost.Commands;

/// <summary>Options for how badly the emulator of Event Grid delivers.</summary>
internal sealed class EventDeliveryOptions
{
    private readonly Option<double> duplicate = new("--event-duplicates") { Description = "With eventgrid: share of events delivered twice, 0 to 1.", HelpName = "SHARE" };
    private readonly Option<double> delay = new("--event-delay") { Description = "With eventgrid: seconds by which an event may be late.", HelpName = "SECONDS" };
    private readonly Option<double> loss = new("--event-losses") { Description = "With eventgrid: share of events that never come, 0 to 1.", HelpName = "SHARE" };
    private readonly Option<double> inParts = new("--event-parts") { Description = "With eventgrid: share of uploads with an event for their beginning and one for their end, 0 to 1.", HelpName = "SHARE" };
    private readonly Option<bool> disorder = new("--event-disorder") { Description = "With eventgrid: deliver in any order." };
    private readonly Option<bool> cloudEvents = new("--cloud-events") { Description = "With eventgrid: use the CloudEvents 1.0 schema instead of Event Grid's." };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(duplicate);
        command.Options.Add(delay);
        command.Options.Add(loss);
        command.Options.Add(inParts);
        command.Options.Add(disorder);
        command.Options.Add(cloudEvents);
    }

    /// <summary>What was asked for.</summary>
    public EventDelivery Read(ParseResult parsed) => new()
    {
        Duplicate = Math.Clamp(parsed.GetValue(duplicate), 0, 1),
        Delay = TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(delay), 0, 3600)),
        Loss = Math.Clamp(parsed.GetValue(loss), 0, 1),
        InParts = Math.Clamp(parsed.GetValue(inParts), 0, 1),
        Disorder = parsed.GetValue(disorder),
        CloudEvents = parsed.GetValue(cloudEvents),
    };
}
