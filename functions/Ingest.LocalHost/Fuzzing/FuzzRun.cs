using System.Diagnostics;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>What a run is to do.</summary>
/// <param name="Inputs">How many inputs.</param>
/// <param name="First">Number of the first.</param>
/// <param name="Seed">Seed of the run.</param>
/// <param name="Limit">When to stop though inputs are left.</param>
/// <param name="Folder">Where inputs with defects are saved.</param>
internal sealed record FuzzPlan(long Inputs, long First, int Seed, TimeSpan Limit, string Folder);

/// <summary>Runs generated inputs on all cores. Time is measured and reported; only exceptions, misquotes and hangs are defects.</summary>
/// <param name="plan">What to do.</param>
internal sealed class FuzzRun(FuzzPlan plan)
{
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly FuzzTally tally = new();
    private readonly Lock gate = new();
    private readonly (long Index, long Started)[] underWay = new (long, long)[Environment.ProcessorCount];
    private long next = plan.First;

    /// <summary>Bytes that live after a collection: at a tenth of the run, and at its end.</summary>
    public (long Early, long Late) Memory { get; private set; }

    /// <summary>Runs all inputs; ends early when the time is over or an input hangs.</summary>
    public async Task<FuzzTally> RunAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(plan.Limit);
        Directory.CreateDirectory(plan.Folder);
        Task all = Task.WhenAll(Enumerable.Range(0, underWay.Length).Select(worker => Task.Run(() => WorkAsync(worker, stop.Token), CancellationToken.None)));
        while (await Task.WhenAny(all, Task.Delay(TimeSpan.FromSeconds(1), CancellationToken.None)) != all)
        {
            if (Hung() is { } index)
            {
                await stop.CancelAsync();
                (FuzzGenerator generator, FuzzInput input) = GeneratorTable.Make(plan.Seed, index);
                await RecordAsync(new(generator.Name, index, input.Bytes.Length, "defect", Hang, 0, "Hangs."), input);
                return tally;
            }
        }

        await all;
        cancellation.ThrowIfCancellationRequested();
        Memory = (Memory.Early, GC.GetTotalMemory(forceFullCollection: true));
        return tally;
    }

    private async Task WorkAsync(int worker, CancellationToken stop)
    {
        // A crash of the process (a stack that overflows) cannot be caught: the note says which input was under way.
        await using var note = new FileStream(Path.Combine(plan.Folder, $"under-way-{worker}"), FileMode.Create, FileAccess.Write, FileShare.Read, 0, FileOptions.DeleteOnClose);
        for (long index = Take(); index < plan.First + plan.Inputs && !stop.IsCancellationRequested; index = Take())
        {
            (FuzzGenerator generator, FuzzInput input) = GeneratorTable.Make(plan.Seed, index);
            note.Position = 0;
            note.Write(BitConverter.GetBytes(index));
            lock (gate)
            {
                underWay[worker] = (index, Stopwatch.GetTimestamp());
            }

            await RecordAsync(await FuzzSubject.RunAsync(generator.Name, index, input, CancellationToken.None), input);
            lock (gate)
            {
                underWay[worker] = default;
            }
        }
    }

    private long Take() => Interlocked.Increment(ref next) - 1;

    private async Task RecordAsync(FuzzOutcome outcome, FuzzInput input)
    {
        lock (gate)
        {
            tally.Add(outcome);
            if (tally.Count == Math.Max(1, plan.Inputs / 10))
            {
                Memory = (GC.GetTotalMemory(forceFullCollection: true), 0);
            }
        }

        if (outcome.Defect is { } defect)
        {
            string file = Path.Combine(plan.Folder, FormattableString.Invariant($"{plan.Seed}-{outcome.Index}"));
            await File.WriteAllBytesAsync(file + Path.GetExtension(input.Name), input.Bytes);
            await File.WriteAllTextAsync(file + ".defect", $"{outcome.Generator}\n{defect}\n");
        }
    }

    private long? Hung()
    {
        lock (gate)
        {
            foreach ((long index, long started) in underWay)
            {
                if (started > 0 && Stopwatch.GetElapsedTime(started) > Hang)
                {
                    return index;
                }
            }
        }

        return null;
    }
}
