using Ingest.Core.Text;

namespace Ingest.Core.Tests.Text;

public sealed class VietnameseTextTests
{
    [Theory]
    [InlineData("Hoà Bình", "hòa bình")]
    [InlineData("loà xoà", "lòa xòa")]
    [InlineData("sức khoẻ", "sức khỏe")]
    [InlineData("thuỷ lợi", "thủy lợi")]
    [InlineData("Tỉnh uỷ", "tỉnh ủy")]
    [InlineData("tòan tỉnh hòan thành", "toàn tỉnh hoàn thành")]
    [InlineData("hoàn thành, ngoài, khoẻo, huỳnh, khuỷu", "hoàn thành, ngoài, khoẻo, huỳnh, khuỷu")]
    [InlineData("ngưòi, nưóc, ngươi", "người, nước, ngươi")]
    [InlineData("qúy, quý, quỹ, quả, quá", "quý, quý, quỹ, quả, quá")]
    public void Fold_ToneMarkHabits_OneSpelling(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Theory]
    [InlineData("tỉ lệ", "tỷ lệ")]
    [InlineData("kĩ thuật, lí luận, mĩ thuật, quí I", "kỹ thuật, lý luận, mỹ thuật, quý i")]
    [InlineData("qui hoạch, quĩ đất", "quy hoạch, quỹ đất")]
    [InlineData("kỉ niệm", "kỷ niệm")]
    [InlineData("tỉnh, nghỉ, chỉ tiêu, khỉ, thì, di tích, bị, kinh tế, tin", "tỉnh, nghỉ, chỉ tiêu, khỉ, thì, di tích, bị, kinh tế, tin")]
    public void Fold_IAndY_OneSpellingWhereHabitsDiffer(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Fact]
    public void Fold_BothHabitsOfOneWord_Agree() => Assert.Equal(VietnameseText.Fold("bác sĩ"), VietnameseText.Fold("bác sỹ"));

    [Theory]
    [InlineData("5.257\u00a0ha\u2009–\t6 − 7 ‑ 8", "5.257 ha - 6 - 7 - 8")]
    [InlineData("“một” ‘hai’", "\"một\" 'hai'")]
    [InlineData("ÐỒNG THÁP", "đồng tháp")]
    public void Fold_SpacesDashesQuotes_Plain(string text, string expected) => Assert.Equal(expected, VietnameseText.Fold(text));

    [Fact]
    public void Fold_AnyCharacters_KeepsLengthAndIsIdempotent()
    {
        var random = new Random(7);
        const string Alphabet = "aàảáoòỏóeèéuùúyỳýiìíqhkltmsnđĐƯ 1.%-–\u00a0\ud83d\ude00";
        for (var run = 0; run < 2000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, 12).Select(_ => Alphabet[random.Next(Alphabet.Length)]));
            var folded = VietnameseText.Fold(text);
            Assert.Equal(text.Length, folded.Length);
            Assert.Equal(folded, VietnameseText.Fold(folded));
        }
    }

    [Theory]
    [InlineData("Bắc Kạn", "bac kan")]
    [InlineData("Đắk Lắk", "dak lak")]
    [InlineData("Thừa Thiên – Huế", "thua thien - hue")]
    public void ToAscii_Diacritics_Gone(string text, string expected) => Assert.Equal(expected, VietnameseText.ToAscii(text));

    [Theory]
    [InlineData("Bà Rịa – Vũng Tàu", "ba-ria-vung-tau")]
    [InlineData("  (Tỉ lệ) che phủ rừng; ", "ty-le-che-phu-rung")]
    [InlineData("…", "")]
    public void Slug_Phrase_WordsWithHyphens(string text, string expected) => Assert.Equal(expected, VietnameseText.Slug(text));

    [Fact]
    public void Slug_LongTextsWithOneBeginning_StayApart()
    {
        var long1 = string.Concat(Enumerable.Repeat("diện tích rừng ", 20)) + "một";
        var long2 = string.Concat(Enumerable.Repeat("diện tích rừng ", 20)) + "hai";
        Assert.InRange(VietnameseText.Slug(long1).Length, 90, 120);
        Assert.NotEqual(VietnameseText.Slug(long1), VietnameseText.Slug(long2));
    }
}
