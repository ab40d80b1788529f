namespace Ingest.LocalHost.Torture.Runs;

/// <summary>A clock that moves only when told. A wait is over at once, or when <paramref name="onWait"/> says so.</summary>
/// <param name="start">Where it begins.</param>
/// <param name="onWait">Takes what is to be called when a wait is over; null calls it at once.</param>
internal sealed class SimulatedClock(DateTimeOffset? start = null, Action<Action>? onWait = null) : TimeProvider
{
    private DateTimeOffset now = start ?? new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public void Advance(TimeSpan time) => now += time;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.Ticks;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Wait(callback, state);
        if (onWait is null)
        {
            timer.End();
        }
        else
        {
            onWait(timer.End);
        }

        return timer;
    }

    private sealed class Wait(TimerCallback callback, object? state) : ITimer
    {
        private bool disposed;

        public void End()
        {
            if (!disposed)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => !disposed;

        public void Dispose() => disposed = true;

        public ValueTask DisposeAsync()
        {
            disposed = true;
            return default;
        }
    }
}
