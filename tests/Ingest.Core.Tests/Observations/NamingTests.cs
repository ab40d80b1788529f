namespace Ingest.Core.Tests.Observations;

/// <summary>What a figure is named after where its own words do not name it, or name something else.</summary>
public sealed class NamingTests
{
    private const string Context = " Tổng thu ngân sách nhà nước năm 2024 đạt 3.115 tỷ đồng. Tỷ lệ hộ nghèo còn 4,2%.";

    [Theory]
    [InlineData("Năm 2023, có 140 trạm y tế; 8,6 bác sĩ/vạn dân.", 1, "A 2023 8.6 bác sĩ/vạn dân | bác sĩ/vạn dân")]
    [InlineData("Tỷ lệ hộ cận nghèo năm 2024 còn 6%. Nghị quyết đặt ra năm 2025 giảm 1,5%.", 1, "T 2025 1.5 % down | Tỷ lệ hộ cận nghèo")]
    [InlineData("Năm 2023, dịch vụ là điểm sáng: tăng 7,4%.", 0, "A 2023 7.4 % up | dịch vụ")]
    [InlineData("Năm 2023, khu vực nông nghiệp tăng 3,9%, công nghiệp - xây dựng 11,2%.", 1, "A 2023 11.2 % up | công nghiệp - xây dựng")]
    [InlineData("Năm 2023, diện tích quế đạt 5.200 ha (trồng mới 480 ha).", 1, "A 2023 480 ha | trồng mới diện tích quế")]
    [InlineData("Năm 2023, có 98.700 người tham gia BHXH, BHYT, đạt 101,2% kế hoạch.", 0, "A 2023 98700 người kh=101.2 | người tham gia BHXH")]
    [InlineData("Năm 2023, có thêm 2 xã đạt chuẩn nông thôn mới, nâng tổng số lên 9 xã.", 0, "A 2023 2 xã up | xã đạt chuẩn nông thôn mới")]
    [InlineData("Năm 2023, có 25 xã nâng cao.", 0, "A 2023 25 xã | xã nâng cao")]
    [InlineData("Năm 2024, dự toán thu ngân sách được giao là 4.180 tỷ đồng.", 0, "T 2024 4180 tỷ đồng | dự toán thu ngân sách")]
    [InlineData("Năm 2024, phấn đấu 100% chi bộ sinh hoạt chuyên đề ít nhất 1 lần/quý.", 0, "T 2024 100 % | chi bộ sinh hoạt chuyên đề ít nhất 1 lần/quý")]
    [InlineData("Năm 2023, diện tích trang trại từ 3 ha trở lên đạt 640 ha.", 0, "A 2023 640 ha | diện tích trang trại từ 3 ha trở lên")]
    [InlineData("Năm 2024, phấn đấu 100% cán bộ, công chức cấp xã đạt chuẩn.", 0, "T 2024 100 % | cán bộ, công chức cấp xã đạt chuẩn")]
    [InlineData("Năm 2023, có 4 xã đạt chuẩn nông thôn mới, lũy kế 31/40 xã.", 1, "A 2023 31 xã | lũy kế xã đạt chuẩn nông thôn mới")]
    [InlineData("Năm 2023, nợ quá hạn còn 5,2 tỷ đồng, chiếm 0,14% tổng dư nợ.", 1, "A 2023 0.14 % | nợ quá hạn")]
    [InlineData("Năm 2023, bác sĩ bình quân 1 vạn dân: 9 người.", 0, "A 2023 9 người | bác sĩ bình quân 1 vạn dân người")]
    [InlineData("Năm 2023, có 3.100 hộ được vay 140 tỷ đồng.", 0, "A 2023 3100 hộ | hộ được vay")]
    [InlineData("Năm 2023, thu nội địa là điểm sáng với 812 tỷ đồng.", 0, "A 2023 812 tỷ đồng | thu nội địa")]
    [InlineData("Năm 2023, hợp tác xã thành lập mới 24, bằng 96% kế hoạch.", 0, "A 2023 24 hợp tác xã kh=96 | hợp tác xã thành lập mới")]
    [InlineData("Năm 2023, đưa 310 người đi làm việc ở nước ngoài (kế hoạch 300).", 1, "T 2023 300 người | người đi làm việc ở nước ngoài")]
    [InlineData("Năm 2023, giải ngân vốn đầu tư công mới đạt 47,2%.", 0, "A 2023 ? kh=47.2 | giải ngân vốn đầu tư công")]
    public void Figure_IsNamedAfterWhatItMeasures(string text, int index, string expected) => Assert.Equal(expected, Sentences.Describe(text + Context)[index]);

    [Fact]
    public void Parts_ToldByBareNumbers_HaveTheUnitOfTheWhole() => Assert.Equal(
        ["T 2024 900 đảng viên", "T 2024 120 đảng viên", "T 2024 120 đảng viên", "T 2024 75 đảng viên"],
        Sentences.Describe("Năm 2024, giao các đảng bộ kết nạp 900 đảng viên. Trong số đó: Sa Pa và Bát Xát cùng 120, Bắc Hà 75." + Context)[..4].Select(line => line.Split(" | ")[0]));

    [Fact]
    public void NumberedNames_AreNoParts() => Assert.Equal(3, Sentences.Describe("Năm 2024, có 3 chợ đạt chuẩn, gồm: Bản Phiệt 1, Bản Phiệt 2 và Bản Vược." + Context).Length);

    [Fact]
    public void AllCriteria_OfAccidents_AreAGoal() => Assert.Contains(
        "T 2024 3 tiêu chí down | tai nạn giao thông", Sentences.Describe("Năm 2024, phấn đấu tai nạn giao thông giảm cả 3 tiêu chí." + Context));

    [Fact]
    public void Changes_ToldTogetherBehindTheirFigures_AreNoFigures() => Assert.Equal(
        ["A 2023 64 vụ d=-6vụ", "A 2023 31 người d=-4người"],
        Sentences.Describe("Năm 2023, xảy ra 64 vụ tai nạn giao thông, làm 31 người chết; so với cùng kỳ giảm 6 vụ, giảm 4 người chết." + Context)[..2].Select(line => line.Split(" | ")[0]));

    [Theory]
    [InlineData("100% tổ chức Mặt trận hoàn thành nhiệm vụ.")]
    [InlineData("Ở Lào Cai, phấn đấu 100% bản có điện.")]
    [InlineData("Phường Phú Mỹ phấn đấu 100% hộ dùng nước sạch.")]
    public void Word_InsideAName_RefusesNothing(string text) => Assert.Equal(3, Sentences.Describe("Năm 2024: " + text + Context).Length);
}
