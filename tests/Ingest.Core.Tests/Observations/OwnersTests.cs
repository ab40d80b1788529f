using Ingest.Core.Observations.Names;

namespace Ingest.Core.Tests.Observations;

public class OwnersTests
{
    [Theory]
    [InlineData("Lạng Sơn", true)]
    [InlineData("tỉnh Lạng Sơn", true)]
    [InlineData("- Lạng Sơn", true)]
    [InlineData("cả nước", true)]
    [InlineData("bà con", true)]
    [InlineData("bà con Lạng Sơn", true)]
    [InlineData("diện tích chè", false)]
    [InlineData("diện tích chè Lạng Sơn", false)]
    [InlineData("Diện tích chè", false)]
    [InlineData("bà con vay", false)]
    [InlineData("", false)]
    public void IsOnly_AreasPeopleAndWordsOfNoWeight_NothingElse(string phrase, bool expected) => Assert.Equal(expected, Owners.IsOnly(phrase));
}
