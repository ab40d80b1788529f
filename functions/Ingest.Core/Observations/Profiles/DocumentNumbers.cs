using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Reads the year in a document's own number ("Số: 38/2021/NQ-HĐND"), which stands in a line of its own at its head.</summary>
internal static class DocumentNumbers
{
    private const int HeadTexts = 12;
    private const int LastToken = 6;

    /// <summary>The year, or null.</summary>
    public static int? Year(IReadOnlyList<AnnotatedText> texts)
    {
        for (int t = 0; t < texts.Count && t < HeadTexts; t++)
        {
            AnnotatedText text = texts[t];
            bool isNumber = text.Is(0, "số") || text.Is(0, "(") && text.Is(1, "số") || text.Is(0, "nghị") && text.Is(1, "quyết") && text.Is(2, "số");
            for (int i = 2; isNumber && i <= LastToken; i++)
            {
                if (DateFinder.IsYear(text, i, out int year) && text.Is(i - 1, "/") && text.IsNumber(i - 2) && text.Is(i + 1, "/"))
                {
                    return year;
                }
            }
        }

        return null;
    }
}
