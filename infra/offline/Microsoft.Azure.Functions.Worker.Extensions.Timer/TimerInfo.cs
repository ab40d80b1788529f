namespace Microsoft.Azure.Functions.Worker;

/// <summary>Why and when a timer's function runs.</summary>
public class TimerInfo
{
    /// <summary>Absent where the schedule is not monitored.</summary>
    public ScheduleStatus? ScheduleStatus { get; set; }

    public bool IsPastDue { get; set; }
}

public class ScheduleStatus
{
    public DateTime Last { get; set; }

    public DateTime Next { get; set; }

    public DateTime LastUpdated { get; set; }
}
