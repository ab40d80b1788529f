using Ingest.LocalHost.Scoring;

namespace Ingest.LocalHost.Tests.Scoring;

public sealed class PhraseOverlapTests
{
    [Theory]
    [InlineData("thu nội địa", "Tổng thu nội địa", 1)]
    [InlineData("tỉ lệ hộ nghèo", "Tỷ lệ hộ cận nghèo", 1)]
    [InlineData("đàn bò", "đàn heo", 0.5)]
    [InlineData("đàn bò", "diện tích mía", 0)]
    [InlineData("", "diện tích mía", 0)]
    public void Of_TwoPhrases_CountsContentWordsOfTheShorter(string first, string second, double expected) =>
        Assert.Equal(expected, PhraseOverlap.Of(first, second), 9);

    [Fact]
    public void Of_OnlyEmptyWords_ComparesThemAll() => Assert.Equal(0.5, PhraseOverlap.Of("tổng số", "tổng mức"), 9);

    [Fact]
    public void Of_Digits_AreNoContent() => Assert.Equal(0, PhraseOverlap.Of("trẻ 5", "lớp 5"), 9);
}
