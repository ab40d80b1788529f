using System.Text;
using BenchmarkDotNet.Attributes;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;
using Ingest.Testing;

namespace Ingest.Benchmarks;

/// <summary>From bytes to observations on one megabyte of running text, step by step; the baseline is what no reader can do without: decoding and composing.</summary>
[MemoryDiagnoser]
[HideColumns("Job", "Error", "StdDev", "RatioSD", "Alloc Ratio")]
public class ReadingBenchmarks
{
    /// <summary>Length of the text, in bytes of UTF-8.</summary>
    public const int Length = 1_000_000;

    private static readonly DocumentContext Context = new(DocumentKind.Article, "yen-bai/2024.txt");
    private readonly DocumentReader reader = new();
    private readonly DocumentExtractor extractor = new();
    private byte[] bytes = [];
    private SourceDocument? document;

    /// <summary>Repeats the sample articles until the length is reached.</summary>
    [GlobalSetup]
    public async Task PrepareAsync()
    {
        string samples = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Samples", "articles"), "*.txt")
            .Order(StringComparer.Ordinal).Select(path => File.ReadAllText(path) + "\n\n"));
        var text = new StringBuilder();
        while (text.Length < Length)
        {
            text.Append(samples);
        }

        bytes = Encoding.UTF8.GetBytes(text.ToString())[..Length];
        while ((bytes[^1] & 0x80) != 0)
        {
            bytes = bytes[..^1];
        }

        document = await ReadAsync();
    }

    /// <summary>UTF-8 to text in normalisation form C.</summary>
    [Benchmark(Baseline = true)]
    public string DecodeAndCompose() => ComposedForm.Compose(Encoding.UTF8.GetString(bytes));

    /// <summary>Bytes to blocks with roles.</summary>
    [Benchmark]
    public async Task<SourceDocument?> ReadAsync() => (await reader.ReadAsync("2024.txt", "text/plain", new MemoryStream(bytes))).Document;

    /// <summary>Blocks to observations, verdicts, counts and rejections.</summary>
    [Benchmark]
    public Extraction Extract() => extractor.Extract(document!, Context);
}
