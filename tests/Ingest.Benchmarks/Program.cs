using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ingest.Benchmarks;

// In this process and short: the ratios to the baseline are what counts, and they are of one run.
BenchmarkSwitcher.FromAssembly(typeof(ReadingBenchmarks).Assembly).Run(
    args.Contains("--filter") ? args : [.. args, "--filter", "*"],
    DefaultConfig.Instance
        .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
        .AddColumn(new ThroughputColumn()));
