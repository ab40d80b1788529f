using FsCheck;
using FsCheck.Fluent;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Tests.Storage;

public sealed class KeyEscapingTests
{
    [Theory]
    [InlineData("bac-kan", "bac-kan")]
    [InlineData("", "_")]
    [InlineData("a/b", "a_002Fb")]
    [InlineData("a_b~c", "a_005Fb_007Ec")]
    [InlineData("Đ", "_0110")]
    public void Escape_Text_IsReadable(string value, string key) => Assert.Equal(key, KeyEscaping.Escape(value));

    [Fact]
    public void Escape_AnyString_ComesBack() => Prop.ForAll<string>(Texts(), text =>
    {
        string key = KeyEscaping.Escape(text);
        return key.Length <= KeyEscaping.MaximumLength && (KeyEscaping.TryUnescape(key, out string? back) ? back == text : key.Contains("__", StringComparison.Ordinal));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Escape_AnyString_HoldsOnlyWhatKeysAndUrlsTake() => Prop.ForAll<string>(Texts(), text =>
        KeyEscaping.Escape(text).All(unit => char.IsAsciiLetterOrDigit(unit) || unit is '.' or '-' or '_')).QuickCheckThrowOnFailure();

    [Fact]
    public void Escape_DifferentStrings_HaveDifferentKeys() => Prop.ForAll<string, string>(Texts(), Texts(), (one, other) =>
        string.Equals(one, other, StringComparison.Ordinal) == (KeyEscaping.Escape(one, 80) == KeyEscaping.Escape(other, 80))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\u00e9", "e\u0301")]
    [InlineData("a", "A")]
    [InlineData("a ", "a")]
    public void Escape_Twins_HaveDifferentKeys(string one, string other) => Assert.NotEqual(KeyEscaping.Escape(one), KeyEscaping.Escape(other));

    [Fact]
    public void Escape_LoneSurrogates_AreKeptApart()
    {
        Assert.Equal("_D800", KeyEscaping.Escape("\ud800"));
        Assert.Equal("_DC01", KeyEscaping.Escape("\udc01"));
    }

    [Fact]
    public void Escape_LongStrings_AreShortenedAndStayApart()
    {
        string one = new string('ạ', 1024), other = one[..^1] + 'a';

        Assert.Equal(KeyEscaping.MaximumLength, KeyEscaping.Escape(new string('a', 300)).Length);
        Assert.NotEqual(KeyEscaping.Escape(one), KeyEscaping.Escape(other));
        Assert.False(KeyEscaping.TryUnescape(KeyEscaping.Escape(one), out _));
        Assert.StartsWith("_1EA1_1EA1", KeyEscaping.Escape(one), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("_00")]
    [InlineData("_00zz")]
    [InlineData("_0061")]
    [InlineData("a/b")]
    public void TryUnescape_NoKey_IsRefused(string key) => Assert.False(KeyEscaping.TryUnescape(key, out _));

    private static Arbitrary<string> Texts()
    {
        Gen<char> units = Gen.OneOf(
            Gen.Choose(0, 0xFFFF).Select(unit => (char)unit), Gen.Elements('/', '\\', '#', '?', '%', '\'', '+', '_', '~', '\0', '\u007f', '\u0301', 'é', 'a', 'A'));
        return Gen.ArrayOf(units).Select(text => new string(text)).ToArbitrary();
    }
}
