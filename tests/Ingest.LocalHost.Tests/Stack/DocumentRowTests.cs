using System.Text.Json;
using Ingest.LocalHost.Stack;

namespace Ingest.LocalHost.Tests.Stack;

public class DocumentRowTests
{
    [Theory]
    [InlineData("""{"container":"articles","name":"a/b.txt","state":"done","counts":{"observations":3,"rejections":2}}""", "done       articles/a/b.txt  (3 observations, 2 rejections)", true)]
    [InlineData("""{"container":"articles","name":"a.txt","state":"rejected","reason":{"code":"empty","message":"No text."}}""", "rejected   articles/a.txt  (empty: No text.)", true)]
    [InlineData("""{"container":"articles","name":"a.txt","state":"processing"}""", "processing articles/a.txt", false)]
    public void ToString_Row_IsALine(string json, string expected, bool ended)
    {
        using JsonDocument row = JsonDocument.Parse(json);
        DocumentRow read = DocumentRow.Read(row.RootElement);

        Assert.Equal((expected, ended), (read.ToString(), read.HasEnded));
    }
}
