using HtmlAgilityPack;
using Ingest.Core.Documents.Blocks;

namespace Ingest.Core.Documents.Html;

/// <summary>The words in the classes, id, role and item property of an element, looked up in the word table: "detail-content" and "detailContent" hold "detail" and "content".</summary>
internal static class ClassWords
{
    private const int LongestAttribute = 400;

    /// <summary>Whether one of the words, or two neighbours written as one, is in the list.</summary>
    public static bool Any(HtmlNode node, string list) => Any(node.GetAttributeValue("class", string.Empty), list)
        || Any(node.GetAttributeValue("id", string.Empty), list)
        || Any(node.GetAttributeValue("itemprop", string.Empty), list)
        || Any(node.GetAttributeValue("role", string.Empty), list);

    private static bool Any(string attribute, string list)
    {
        if (attribute.Length is 0 or > LongestAttribute)
        {
            return false;
        }

        var previous = string.Empty;
        foreach (var word in Split(attribute))
        {
            if (PageWords.Contains(list, PageWords.Fold(word)) || (previous.Length > 0 && PageWords.Contains(list, PageWords.Fold(previous + word))))
            {
                return true;
            }

            previous = word;
        }

        return false;
    }

    private static IEnumerable<string> Split(string attribute)
    {
        var start = 0;
        for (var i = 0; i <= attribute.Length; i++)
        {
            var ends = i == attribute.Length || !char.IsLetter(attribute[i]);
            if (ends || (i > start && char.IsUpper(attribute[i]) && char.IsLower(attribute[i - 1])))
            {
                if (i > start)
                {
                    yield return attribute[start..i];
                }

                start = ends ? i + 1 : i;
            }
        }
    }
}
