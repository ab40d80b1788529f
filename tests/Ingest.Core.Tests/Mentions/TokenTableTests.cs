using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Tests.Mentions;

/// <summary>Word tables that are asked token by token, whether or not the vocabulary has their first words.</summary>
public sealed class TokenTableTests
{
    private static readonly TokenTable<string> Table = new([KeyValuePair.Create("kế hoạch nhỏ", "known"), KeyValuePair.Create("zwilt qua", "unknown"), KeyValuePair.Create("5 tốt", "number")]);

    [Theory]
    [InlineData("Phong trào kế hoạch nhỏ lan rộng", 2, "known", 12)]
    [InlineData("Một zwilt qua cầu", 1, "unknown", 9)]
    [InlineData("Sinh viên 5 tốt", 2, "number", 5)]
    public void TryMatchAt_PhraseBeginsAtToken_GivesMeaningAndLength(string text, int token, string meaning, int length)
    {
        Assert.True(Table.TryMatchAt(Annotate(text), token, out string found, out int foundLength));
        Assert.Equal((meaning, length), (found, foundLength));
    }

    [Theory]
    [InlineData("Phong trào kế hoạch lớn", 2)]
    [InlineData("Phong trào kế hoạch nhỏ", 1)]
    [InlineData("Một zwilts qua cầu", 1)]
    public void TryMatchAt_NoPhraseBeginsAtToken_FindsNothing(string text, int token)
    {
        Assert.False(Table.TryMatchAt(Annotate(text), token, out _, out int length));
        Assert.Equal(0, length);
    }

    [Fact]
    public void Tokens_RunLongerThanAToken_IsCutAndCovered()
    {
        AnnotatedText text = Annotate(new string('a', Token.Longest + 10));
        Assert.Equal([Token.Longest, 10], text.Tokens.Select(token => token.Length));
        Assert.Equal(text.Folded.Length, text.Tokens[^1].End);
    }

    private static AnnotatedText Annotate(string text) => MentionFinder.AnnotateCues(MappedText.Verbatim(text, 0));
}
