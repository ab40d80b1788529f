using Ingest.LocalHost.Fuzzing;

namespace Ingest.LocalHost.Tests.Fuzzing;

public sealed class FuzzRunTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("ingest");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact] // the bounded share of `ingest fuzz`
    public async Task Run_ThreeThousandInputs_FindsNoDefect()
    {
        FuzzTally tally = await new FuzzRun(Plan(3000, 0)).RunAsync(CancellationToken.None);

        Assert.Equal(3000, tally.Count);
        Assert.True(tally.Defects.Count == 0, string.Join('\n', tally.Defects));
        Assert.True(tally.Endings.ContainsKey("statements"), "No input was a document with statements: the generators miss the extractor.");
        Assert.True(tally.Endings.ContainsKey("too-large"), "No input was a bomb.");
    }

    [Fact]
    public void Make_SameSeed_MakesTheSameBytes()
    {
        for (int index = 0; index < GeneratorTable.Generators.Length * 3; index++)
        {
            Assert.Equal(GeneratorTable.Make(5, index).Input.Bytes, GeneratorTable.Make(5, index).Input.Bytes);
            Assert.Equal(GeneratorTable.Make(5, index).Input.Name, GeneratorTable.Make(5, index).Input.Name);
        }
    }

    private FuzzPlan Plan(long inputs, long first) => new(inputs, first, 7, TimeSpan.FromHours(1), folder.FullName);
}
