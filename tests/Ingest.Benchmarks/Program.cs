using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ingest.Benchmarks;

// A process of its own for each measured document.
if (args is [.., "--memory-of", var name])
{
    await MemoryReport.MeasureAsync(name);
    return;
}

if (args is [.., "--memory", var megabytes])
{
    await MemoryReport.PrintAsync(int.Parse(megabytes, CultureInfo.InvariantCulture));
    return;
}

// In this process and short: the ratios to the baseline are what counts, and they are of one run.
BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(
    args.Contains("--filter") ? args : [.. args, "--filter", "*"],
    DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumn(new ThroughputColumn()));
