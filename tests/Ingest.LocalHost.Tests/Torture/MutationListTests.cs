using System.Text.RegularExpressions;
using Ingest.LocalHost.Torture.Races;
using Ingest.LocalHost.Torture.Runs;
using Ingest.Testing;

namespace Ingest.LocalHost.Tests.Torture;

/// <summary>Holds <c>tests/mutations.tsv</c> to the code: what it takes away is there, and of what holds the promise together it misses nothing.</summary>
public sealed partial class MutationListTests
{
    /// <summary>How far a mutation may stand from the guard that it takes away: a condition on the next line, the retry in the block of its catch.</summary>
    private const int Reach = 3;

    private static readonly string Sources = Path.Combine(Repository.Root, "functions", "Ingest.Functions");

    private static readonly List<Mutation> Mutations =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "tests", "mutations.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .Select(cells => new Mutation(cells[0], cells[1], cells[2], cells[3].Replace("\\n", "\n", StringComparison.Ordinal))),
    ];

    [Fact]
    public void Mutations_Text_StandsInItsFileOnce() => Assert.All(Mutations, mutation =>
        Assert.Equal(2, Read(Path.Combine(Sources, mutation.File)).Split(mutation.Text).Length));

    [Fact]
    public void Mutations_Check_IsOneThatTortureKnowsOrATest()
    {
        string tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Ingest.Functions.Tests"), "*Tests.cs", SearchOption.AllDirectories).Select(Read));
        string[] known = [.. Scenarios.All.Select(scenario => scenario.Name), .. AllRaces.All.Select(race => race.Name)];

        Assert.All(Mutations, mutation => Assert.True(
            known.Contains(mutation.Check) || mutation.Check.Contains("Tests.", StringComparison.Ordinal) && tests.Contains($" {mutation.Check.Split('.')[1]}(", StringComparison.Ordinal), mutation.Check));
    }

    [Fact]
    public void Guards_OfTheFunctionApp_EachHaveAMutation()
    {
        string[] missed =
        [
            .. from file in Directory.EnumerateFiles(Sources, "*.cs", SearchOption.AllDirectories)
               let name = Path.GetRelativePath(Sources, file).Replace('\\', '/')
               where !name.StartsWith("obj/", StringComparison.Ordinal) && !name.StartsWith("bin/", StringComparison.Ordinal)
               from guard in FindGuards(Read(file))
               where !Mutations.Exists(mutation => mutation.File == name && mutation.Lines.Any(line => Math.Abs(line - guard.Line) <= Reach))
               select $"{name} {guard.Line}: {guard.Text}",
        ];

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("        await table.DeleteEntityAsync(p, k, row.ETag, cancellation);", 1)]
    [InlineData("    /// <summary>Who calls DeleteEntityAsync(.</summary>", 0)]
    [InlineData("        if (a == b)", 0)]
    public void FindGuards_Line_IsOneOrNot(string text, int count) => Assert.Equal(count, FindGuards(text).Count());

    private static IEnumerable<(int Line, string Text)> FindGuards(string text) => text.Split('\n')
        .Select((line, i) => (i + 1, line.Trim()))
        .Where(line => !line.Item2.StartsWith("//", StringComparison.Ordinal) && Guard().IsMatch(line.Item2));

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    /// <summary>Conditional writes and removals, conditional reading, retries, looking again at a claim, withdrawal of rows.</summary>
    [GeneratedRegex(@"IfMatch =|\.WaitAsync\(|\bIsRace\(\)\)|\b(Add|Update|Delete|Upsert)EntityAsync\(|\bTableTransactionActionType\.(Add|UpdateReplace),|\.VerifyAsync\(|SeriesPlan\.Remove\(|\bRemoveIfEmptyAsync\(writer|\bclaim\.RemoveAsync\(|\bRemedy\.(Heal|Leave),|UnsettledSince (= (takenOver|unsettled)|is )")]
    private static partial Regex Guard();

    private sealed record Mutation(string Name, string Check, string File, string Text)
    {
        /// <summary>The lines that the text is on.</summary>
        public IEnumerable<int> Lines
        {
            get
            {
                string source = Read(Path.Combine(Sources, File));
                int start = source.IndexOf(Text, StringComparison.Ordinal);
                int first = source[..start].Split('\n').Length;
                return Enumerable.Range(first, Text.Split('\n').Length);
            }
        }
    }
}
