using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Mentions;

/// <summary>Where sentences end; their length bounds what a rule looks at.</summary>
public sealed class SentenceSplitterTests
{
    [Fact]
    public void Split_StopBeforeACapital_EndsTheSentence() =>
        Assert.Equal(["Trồng 5 ha chè.", "Thu 6 tỷ đồng."], Split("Trồng 5 ha chè. Thu 6 tỷ đồng."));

    [Theory]
    [InlineData("TP. Lào Cai thu 5 tỷ đồng.")]
    [InlineData("Trồng 5.000 ha chè.")]
    [InlineData("trồng chè. thu hái")]
    public void Split_StopThatEndsNothing_KeepsOne(string text) => Assert.Single(Split(text));

    [Fact]
    public void Split_TextWithoutStops_IsCutAtItsLastSemicolon()
    {
        string item = "trồng mới 5 ha chè; ";
        string[] sentences = Split(string.Concat(Enumerable.Repeat(item, SentenceSplitter.Longest)));

        Assert.All(sentences, sentence => Assert.EndsWith("chè;", sentence, StringComparison.Ordinal));
        Assert.InRange(sentences.Length, 6, 7);
    }

    [Fact]
    public void Split_TextWithoutAnySign_IsCutBetweenFigures()
    {
        string text = string.Concat(Enumerable.Repeat("đạt 5 tỷ đồng ", SentenceSplitter.Longest));

        string[] sentences = Split(text);

        Assert.All(sentences, sentence => Assert.EndsWith("5 tỷ đồng", sentence[..^(sentence.Length - sentence.LastIndexOf("đồng", StringComparison.Ordinal) - 4)], StringComparison.Ordinal));
        Assert.All(sentences, sentence => Assert.InRange(sentence.Split(' ').Length, 1, SentenceSplitter.Longest + 3));
        Assert.Equal(text.Trim(), string.Join(' ', sentences));
    }

    private static string[] Split(string words)
    {
        AnnotatedText text = MentionFinder.Annotate(MappedText.Verbatim(words.Trim(), 0));
        return [.. SentenceSplitter.Split(text).Select(sentence => text.Slice(sentence.First, sentence.Last))];
    }
}
