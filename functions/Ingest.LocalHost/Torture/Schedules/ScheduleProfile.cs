using Ingest.LocalHost.Events;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>How the next handler is chosen.</summary>
internal enum Order
{
    /// <summary>Any of them.</summary>
    Uniform,

    /// <summary>The same for a while.</summary>
    Sticky,

    /// <summary>The one with the greatest priority, which changes now and then: some wait very long.</summary>
    Priority,
}

/// <summary>What is drawn first of a schedule: how much there is of everything.</summary>
internal sealed record ScheduleProfile
{
    /// <summary>Documents, 1 to 8.</summary>
    public int Documents { get; private init; }

    /// <summary>Uploads, replacements and deletions.</summary>
    public int Changes { get; private init; }

    /// <summary>Deletions in a hundred changes.</summary>
    public int DeletionRate { get; private init; }

    /// <summary>How the next handler is chosen.</summary>
    public Order Order { get; private init; }

    /// <summary>Faults in a thousand calls.</summary>
    public int FaultRate { get; private init; }

    /// <summary>Processes that die.</summary>
    public int Crashes { get; private init; }

    /// <summary>Runs that fail whatever the client tries.</summary>
    public int Outages { get; private init; }

    /// <summary>Events in a hundred that come twice or late.</summary>
    public int DuplicateRate { get; private init; }

    /// <summary>Events in a hundred that never come.</summary>
    public int LossRate { get; private init; }

    /// <summary>Looks of Event Grid in a hundred after which a message comes that is no event.</summary>
    public int MalformedRate { get; private init; }

    /// <summary>How Event Grid delivers.</summary>
    public EventDelivery Delivery { get; private init; } = new();

    /// <summary>Runs of the timer amid everything.</summary>
    public int Reconciliations { get; private init; }

    /// <summary>Rows and blobs to a page.</summary>
    public int PageSize { get; private init; }

    /// <summary>Whether the storage fails at all: where it does not, no handler may, however they get into each other's way.</summary>
    public bool IsDisturbed => FaultRate > 0 || Outages > 0;

    /// <summary>Draws a profile.</summary>
    public static ScheduleProfile Draw(Random random)
    {
        ScheduleProfile profile = DrawStorage(random);
        return profile with
        {
            MalformedRate = random.Next(3) == 0 ? 10 : 0,
            Delivery = new()
            {
                Duplicate = profile.DuplicateRate / 100.0,
                Loss = profile.LossRate / 100.0,
                InParts = random.Next(2) * 0.2,
                Delay = TimeSpan.FromSeconds(random.Next(3) * random.Next(400)),
                Disorder = random.Next(2) == 0,
                CloudEvents = random.Next(2) == 0,
                Seed = random.Next(),
            },
        };
    }

    private static ScheduleProfile DrawStorage(Random random) => new()
    {
        Documents = random.Next(3) == 0 ? random.Next(1, 3) : random.Next(3, 9),
        Changes = random.Next(3, 15),
        DeletionRate = random.Next(2) == 0 ? 20 : 50,
        Order = (Order)random.Next(3),
        FaultRate = random.Next(3) * random.Next(30),
        Crashes = Math.Max(0, random.Next(-1, 3)),
        Outages = Math.Max(0, random.Next(-2, 3)),
        DuplicateRate = random.Next(2) * random.Next(50),
        LossRate = random.Next(2) * random.Next(20),
        Reconciliations = Math.Max(0, random.Next(-3, 3)),
        PageSize = random.Next(4) == 0 ? 3 : 1000,
    };
}
