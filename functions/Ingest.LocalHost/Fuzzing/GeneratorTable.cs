using System.Collections.Immutable;

namespace Ingest.LocalHost.Fuzzing;

/// <summary>The one table of generators: a new kind of hostile document is a new row. Inputs are of each in turn.</summary>
internal static class GeneratorTable
{
    /// <summary>All generators.</summary>
    public static readonly ImmutableArray<FuzzGenerator> Generators =
    [
        new("random bytes", ByteGenerators.Random),
        new("high bytes", ByteGenerators.HighBytes),
        new("flipped sample", ByteGenerators.Flipped),
        new("truncated sample", ByteGenerators.Truncated),
        new("shuffled sample", ByteGenerators.Shuffled),
        new("transcoded sample", ByteGenerators.Transcoded),
        new("sentences", TextGenerators.Sentences),
        new("endless figure", TextGenerators.Figures),
        new("number words", TextGenerators.NumberWords),
        new("long line", TextGenerators.LongLine),
        new("one kind of word", TextGenerators.OneKind),
        new("lookalikes", TextGenerators.LookalikeLetters),
        new("controls", TextGenerators.ControlLetters),
        new("combining marks", TextGenerators.CombiningMarks),
        new("punctuation", TextGenerators.Punctuation),
        new("markdown", TextGenerators.Markdown),
        new("deep html", MarkupGenerators.Deep),
        new("malformed html", MarkupGenerators.Malformed),
        new("entities", MarkupGenerators.Entity),
        new("attributes", MarkupGenerators.Attribute),
        new("merged cells", MarkupGenerators.Table),
        new("long table", MarkupGenerators.LongTable),
        new("docx", WordGenerators.Valid),
        new("damaged docx", WordGenerators.Damaged),
        new("deep docx", WordGenerators.Deep),
        new("docx bomb", WordGenerators.Bomb),
        new("docx with DTD", WordGenerators.Dtd),
        new("docx pointing outside", WordGenerators.External),
    ];

    /// <summary>The input of that number: its generator and the document.</summary>
    public static (FuzzGenerator Generator, FuzzInput Input) Make(int seed, long index)
    {
        FuzzGenerator generator = Generators[(int)(index % Generators.Length)];
        return (generator, generator.Make(FuzzDice.Of(seed, index)));
    }
}
