using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations;
using Ingest.Core.Observations.Profiles;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Tests.Documents;

namespace Ingest.Core.Tests.Observations;

public sealed class FactLimitTests
{
    private const string Facts = "Năm 2023, thu ngân sách đạt 4.210 tỷ đồng; tỷ lệ hộ nghèo còn 6,4%; trồng được 1.530 ha rừng.";

    private static readonly DocumentContext Context = new(DocumentKind.Article, "bao-cao.txt", "Lào Cai");

    [Fact]
    public void Extract_AsManyFactsAsAllowed_GivesThem() => Assert.Equal(3, Extract(Facts, 3).Observations.Length);

    [Fact]
    public void Extract_OneFactTooMany_IsRefusedAndSaysWhatToDo()
    {
        Extraction read = Extract(Facts, 2);

        Assert.Equal("too-many-facts", read.Refusal?.Code);
        Assert.Contains("more than 2 facts", read.Refusal?.Message, StringComparison.Ordinal);
        Assert.Contains("split it", read.Refusal?.Message, StringComparison.Ordinal);
        Assert.True(read.Observations.IsEmpty && read.Verdicts.IsEmpty && read.Counts.IsEmpty && read.Rejections.IsEmpty && read.RejectionsByReason.IsEmpty);
    }

    [Fact]
    public void Extract_MoreFiguresThanAreHeld_IsRefusedWhateverTheLimit() =>
        Assert.Contains("more than 40000 figures", Extract(Repeated(Facts + "\n\n", DocumentExtractor.MostFigures / 3 + 1), int.MaxValue).Refusal?.Message, StringComparison.Ordinal);

    [Fact]
    public void TryRead_MoreFiguresThanAreHeld_StopsInTheBlockThatHasTheFirstTooMany()
    {
        SourceDocument document = Reading.Text("bao-cao.txt", Repeated(Facts + "\n\n", DocumentExtractor.MostFigures / 2));
        AreaReference area = AreaResolver.Resolve(document, Context);
        AnnotatedBlocks texts = new(document);
        FindingCollector collector = new(document, area);

        Assert.False(new BlockReader(ProfileReader.Read(document, Context, texts, area), texts, collector, document.Source).TryRead(document));
        Assert.InRange(collector.Held, DocumentExtractor.MostFigures + 1, DocumentExtractor.MostFigures + 12);
    }

    [Fact]
    public void Extract_MoreRefusedNumbersThanAreKept_CountsAllAndKeepsTheFirst()
    {
        const int Extra = 25;
        string text = Repeated("Căn cứ Nghị quyết số 15/NQ-HĐND.\n", RejectionCollector.MostKept + Extra);

        Extraction read = Extract(text, 10);

        Assert.Equal(RejectionCollector.MostKept + Extra, read.RejectionsByReason["document-number"]);
        Assert.Equal(RejectionCollector.MostKept, read.Rejections.Length);
        Assert.Equal(text.IndexOf("15", StringComparison.Ordinal), read.Rejections[0].Span.Start);
        Assert.All(read.Rejections.Zip(read.Rejections.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
    }

    [Fact]
    public void Extract_FewRefusedNumbers_CountsThemAsTheyAreListed()
    {
        Extraction read = Extract("Ngày 12/3/2031, Nghị quyết số 15/NQ-HĐND được thông qua. " + Facts + "\n| STT | Tên |\n|---|---|\n| 1 | Thu |\n| 2 | Chi |", 10);

        Assert.Equal(read.Rejections.CountBy(rejection => rejection.Reason).OrderBy(pair => pair.Key, StringComparer.Ordinal), read.RejectionsByReason);
        Assert.True(read.RejectionsByReason.Count >= 3);
    }

    private static Extraction Extract(string text, int maximumFacts) => new DocumentExtractor(maximumFacts).Extract(Reading.Text("bao-cao.txt", text), Context);

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
