using System.Text;
using Ingest.Core.Documents;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations;

/// <summary>Where the text leaves something open, the reading stands and says so.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("Chỉ tiêu thu hút khách năm nay cũng tăng, từ mức 720 nghìn lượt khách năm 2030 lên mức 810 nghìn lượt khách năm 2031.", "2030", true)]
    [InlineData("Năm 2030 tỉnh đón 720 nghìn lượt khách; năm 2031 phấn đấu đón 810 nghìn lượt khách.", "2030", false)]
    public async Task Extract_StartOfAPlannedRise_MayBeTargetOrResult(string sentence, string period, bool isDoubted)
    {
        var observations = await ExtractAsync(sentence);

        Assert.Equal(isDoubted, observations.Where(observation => observation.Period.ToString() == period).Any(observation => observation.Doubts.Contains(Doubt.Kind)));
        Assert.DoesNotContain(observations, observation => observation.Period.ToString() == "2031" && !observation.Doubts.IsEmpty);
    }

    [Theory]
    [InlineData("Trong các năm từ 2027 - 2030, tốc độ tăng trưởng kinh tế lần lượt là 5%, 6,2% và 7,1%.", true)]
    [InlineData("Trong các năm từ 2028 - 2030, tốc độ tăng trưởng kinh tế lần lượt là 5%, 6,2% và 7,1%.", false)]
    public async Task Extract_FewerFiguresThanYears_AreCountedBack(string sentence, bool isDoubted)
    {
        var observations = await ExtractAsync(sentence);

        Assert.Equal(["2028", "2029", "2030"], observations.Select(observation => observation.Period.ToString()));
        Assert.All(observations, observation => Assert.Equal(isDoubted, observation.Doubts.Contains(Doubt.Period)));
    }

    private static async Task<IReadOnlyList<Observation>> ExtractAsync(string sentence)
    {
        var text = $"Lâm Hà: kế hoạch năm 2031\n\nNgày 12/01/2031, tỉnh Lâm Đồng công bố kế hoạch.\n\n{sentence}\n";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = await new DocumentReader().ReadAsync("lam-dong/ke-hoach.txt", null, stream);
        return new DocumentExtractor().Extract(read.Document!, new(DocumentKind.Article, "lam-dong/ke-hoach.txt", "lam-dong", new(2031, 1, 12))).Observations;
    }
}
