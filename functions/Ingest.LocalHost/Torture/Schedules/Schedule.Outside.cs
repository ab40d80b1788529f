using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <content>What comes from outside: changes of blobs, crashes, time.</content>
internal sealed partial class Schedule
{
    /// <summary>Some uploads take two requests, and in between the blob is there with the beginning of its text.</summary>
    private void Change()
    {
        (string path, string? text) = begun ?? Draw();
        bool wasBegun = begun is not null;
        begun = null;
        if (!wasBegun && text is not null && random.Next(6) == 0)
        {
            begun = (path, text);
            text = text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)];
        }

        trace.Add($"change {path}: {text ?? "gone"}");
        generations.Change(outside, path, text, inBlocks: random.Next(4) == 0);
        isAnnounced = false;
    }

    private (string Path, string? Text) Draw()
    {
        changesLeft--;
        string path = DocumentWriter.Path(random.Next(profile.Documents));
        return (path, random.Next(100) < profile.DeletionRate ? null : DocumentWriter.Write(random));
    }

    /// <summary>A process dies with all its handlers; a call under way may still take effect.</summary>
    private void Crash()
    {
        crashesLeft--;
        int index = random.Next(processes.Length);
        FunctionProcess dead = processes[index];
        foreach (Handler handler in handlers.Where(handler => handler.Process == dead).ToList())
        {
            Kill(handler);
        }

        processes[index] = Start();
    }

    private bool PassTime(TimeSpan time)
    {
        clock.Advance(time);
        foreach (Handler handler in handlers.Where(handler => clock.GetUtcNow() - handler.Began >= FunctionTimeout).ToList())
        {
            Kill(handler);
        }

        return true;
    }
}
