using Ingest.Core.Lexicon;
using Ingest.Core.Observations;
using Ingest.Core.Observations.Names;

namespace Ingest.Core.Tests.Observations;

/// <summary>Texts without measure: what is made of them grows no faster than they do.</summary>
public sealed class HostileLengthTests
{
    private const int Short = 500;

    /// <summary>A word repeated, behind an opening and before an end.</summary>
    public static TheoryData<string, string, string> Shapes => new()
    {
        { "Thu đạt 5 tỷ ", "/", " 6 tỷ đồng." },
        { "", "đạt 5 tỷ đồng ", "" },
        { "", "(5% ", "" },
        { "", "trong đó hộ nghèo đạt 5%, ", "" },
        { "Giải ngân đạt 52% kế hoạch, ", "trong đó vốn tỉnh đạt 61%, ", "" },
        { "Thu tăng từ 1 tỷ đồng ", "lên 5 tỷ đồng ", "" },
        { "Thu tăng 5 ", "/10.000 dân", "." },
        { "Đối với ", "( ", ", thu đạt 5 tỷ đồng." },
        { "", "nếu thu tăng 5% ", "" },
        { "", "tỷ lệ A và tỷ lệ B lần lượt đạt 5% và 6%, ", "" },
        { "", "tỷ lệ hộ nghèo 5% đạt kế hoạch, ", "" },
        { "", "chỉ số hài lòng 60 điểm so với năm 2020, ", "" },
        { "Diện tích ", "á", " đạt 5 ha, 6 ha, 7 ha, 8 ha." },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Extract_TextFourTimesAsLong_TakesNoMoreThanItsShareOfMemory(string opening, string word, string end)
    {
        Allocated(opening, word, end, Short);
        long once = Allocated(opening, word, end, 4 * Short);
        long fourTimes = Allocated(opening, word, end, 16 * Short);

        Assert.InRange(fourTimes, 0, 6 * once);
    }

    [Theory]
    [InlineData("trong đó vốn tỉnh đạt 5 tỷ đồng, ")]
    [InlineData("trong đó vốn tỉnh đạt 61%, ")]
    public void Extract_PartOfPartWithoutEnd_NamesNoIndicatorWithoutEnd(string part)
    {
        Extraction extraction = Sentences.Read("Năm 2023, tỷ lệ hộ nghèo còn 5%. Thu ngân sách nhà nước đạt 700 tỷ đồng. Giải ngân đạt 52% kế hoạch, " + string.Concat(Enumerable.Repeat(part, Short)));

        Assert.InRange(extraction.Observations.Max(observation => observation.Indicator.Phrase.Length), 1, 3 * LeftPhrase.LongestName);
    }

    [Fact]
    public void Annotate_NumberWordsWithoutEnd_AreNoFigureBeyondMeasure()
    {
        Extraction extraction = Sentences.Read("Trồng một " + string.Concat(Enumerable.Repeat("trăm ", Short)) + "ha chè.");

        Assert.Empty(extraction.Observations);
    }

    [Fact]
    public void MatchAt_DenominatorsWithoutEnd_TakesAFew()
    {
        UnitMatch match = UnitTable.MatchAt("triệu đồng/người/tháng" + string.Concat(Enumerable.Repeat("/người", Short)), 0)!.Value;

        Assert.InRange(match.Length, "triệu đồng/người/tháng".Length, 50);
    }

    [Fact]
    public void Extract_WordLongerThanAnyWord_CountsNothing() =>
        Assert.Empty(Sentences.Read("Năm 2023 đạt 5 " + new string('a', 100)).Observations);

    private static long Allocated(string opening, string word, string end, int count)
    {
        string text = opening + string.Concat(Enumerable.Repeat(word, count)) + end;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sentences.Read(text, DocumentKind.Resolution);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
