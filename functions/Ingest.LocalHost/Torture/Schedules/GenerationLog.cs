using Ingest.LocalHost.Torture.Runs;

namespace Ingest.LocalHost.Torture.Schedules;

/// <summary>Which text each generation of a blob has: even while others are at work, a row that is done tells of the generation that it names.</summary>
internal sealed class GenerationLog
{
    private readonly Dictionary<string, string> texts = [];

    /// <summary>Changes a blob, and remembers what it says now.</summary>
    /// <param name="outside">A process that nothing disturbs.</param>
    /// <param name="path">The blob.</param>
    /// <param name="text">What it says; null where it goes.</param>
    /// <param name="inBlocks">Whether it is sent in blocks.</param>
    public void Change(FunctionProcess outside, string path, string? text, bool inBlocks = false)
    {
        if (outside.ChangeAsync(path, text, inBlocks).GetAwaiter().GetResult() is { } generation)
        {
            texts[generation] = text!;
        }
    }

    /// <summary>Looks at the row of a document.</summary>
    /// <exception cref="InvalidOperationException">It is done with what another generation says.</exception>
    public void Check(FunctionProcess outside, string path)
    {
        if (outside.FindDoneAsync(path).GetAwaiter().GetResult() is { } done
            && texts.TryGetValue(done.Generation, out string? text) && DocumentWriter.CountObservations(text) != done.Observations)
        {
            throw new InvalidOperationException($"{path} is done with {done.Observations} observations that generation {done.Generation} does not have.");
        }
    }
}
