using Azure.Data.Tables;
using Ingest.Functions.Storage;

namespace Ingest.Functions.Tests.Storage;

public sealed class ContentColumnsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32_000)]
    [InlineData(32_001)]
    [InlineData(ContentColumns.PlainUnits)]
    [InlineData(ContentColumns.PlainUnits + 1)]
    [InlineData(3_000_000)]
    public void Write_TextOfAnyLength_ComesBack(int length)
    {
        string text = string.Concat(Enumerable.Range(0, (length / 4) + 1).Select(i => i % 7 == 0 ? "ạ😀x" : "abcd"))[..length];
        text = length > 0 && char.IsHighSurrogate(text[^1]) ? text[..^1] + 'z' : text;
        var entity = new TableEntity("p", "r");

        Assert.True(ContentColumns.Write(entity, "Text", text).IsEmpty);
        Assert.Equal(text, ContentColumns.Read([entity], "Text"));
        Assert.All(entity, column => Assert.True(column.Value is not string part || (part.Length <= 32_768 && !char.IsHighSurrogate(part.LastOrDefault()))));
        Assert.All(entity, column => Assert.True(column.Value is not byte[] part || part.Length <= 65_536));
    }

    [Fact]
    public void Write_TextThatDoesNotCompress_HandsBackTheRest()
    {
        string text = Convert.ToBase64String(new Random(7).NextBytes(900_000));
        var first = new TableEntity("p", "r");
        var second = new TableEntity("p", "r~1");
        var third = new TableEntity("p", "r~2");

        ReadOnlyMemory<byte> rest = ContentColumns.Write(first, "Text", text);
        ContentColumns.WriteBytes(second, "Text", rest[..ContentColumns.PackedBytes]);
        ContentColumns.WriteBytes(third, "Text", rest[ContentColumns.PackedBytes..]);

        Assert.Equal(text, ContentColumns.Read([first, second, third], "Text"));
    }

    [Fact]
    public void Write_SameText_GivesTheSameColumns()
    {
        string text = string.Concat(Enumerable.Range(0, 100_000));
        var one = new TableEntity("p", "r");
        var other = new TableEntity("p", "r");
        _ = ContentColumns.Write(one, "Text", text);
        _ = ContentColumns.Write(other, "Text", text);

        Assert.Equal(one.Count, other.Count);
        Assert.All(one, column => Assert.Equal(column.Value, other[column.Key]));
    }
}

file static class RandomBytes
{
    public static byte[] NextBytes(this Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }
}
