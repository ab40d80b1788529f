using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Observations.Profiles;

/// <summary>Of which kind figures are that say nothing of themselves.</summary>
public sealed class DefaultKindTests
{
    private const string Figures = "Thu ngân sách: 640 tỷ đồng.\nHộ nghèo: 4,2%.";

    [Theory]
    [InlineData("NGHỊ QUYẾT VỀ NHIỆM VỤ NĂM 2021", ObservationKind.Target)]
    [InlineData("Về các nhiệm vụ trọng tâm", ObservationKind.Target)]
    [InlineData("BÁO CÁO", ObservationKind.Actual)]
    [InlineData("Tóm tắt báo cáo tổng kết năm 2020", ObservationKind.Actual)]
    [InlineData("Tổng hợp thực hiện chỉ tiêu năm 2020", ObservationKind.Actual)]
    public void AmongResolutions_FiguresArePlanned_UnlessTheDocumentCallsItselfAReport(string head, ObservationKind kind) =>
        Assert.Equal(kind, Profiles.Read($"{head}\n{Figures}", DocumentKind.Resolution).DefaultKind);

    [Theory]
    [InlineData("KẾ HOẠCH\nChuyển đổi số năm 2021", ObservationKind.Target, DocumentKind.Resolution)]
    [InlineData("Kế hoạch mới mở hướng làm ăn", ObservationKind.Target, DocumentKind.Article)]
    [InlineData("Đề án đi vào cuộc sống", ObservationKind.Actual, DocumentKind.Article)]
    public void AmongArticles_APlanByNameIsOne_AHeadlineIsNot(string head, ObservationKind kind, DocumentKind document)
    {
        DocumentProfile profile = Profiles.Read($"{head}\n{Figures}");
        Assert.Equal((kind, document), (profile.DefaultKind, profile.Kind));
    }

    [Theory]
    [InlineData("Mục tiêu năm 2021", "Hộ nghèo: 4,2%.", ObservationKind.Target)]
    [InlineData("Mục tiêu năm 2021", "Đã thu ngân sách 640 tỷ đồng. Đã trồng 90 ha rừng. Hộ nghèo: 4,2%.", ObservationKind.Actual)]
    [InlineData("Kết quả năm 2020", "Hộ nghèo: 4,2%.", ObservationKind.Actual)]
    public void Title_AnnouncesTheKind_UnlessTheTextTellsMore(string title, string text, ObservationKind kind) => Assert.Equal(kind, Profiles.Read(text, title: title).DefaultKind);
}
