using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads at its head what an official document calls itself: a report filed among resolutions tells, a plan filed among articles plans.</summary>
internal static class DocumentHeads
{
    private const int HeadLines = 12;
    private const int LongestLine = 30;
    private const int LongestName = 4;

    private static readonly string[] Plans = ["nghị quyết", "quyết nghị", "kế hoạch", "chương trình", "chương trình hành động", "quyết định", "chỉ thị"];

    /// <summary>The kind of document that its head says, else the one of its container.</summary>
    public static DocumentKind KindOf(IReadOnlyList<AnnotatedText> texts, DocumentKind container)
    {
        bool reports = false;
        for (int i = 0; i < texts.Count && i < HeadLines; i++)
        {
            AnnotatedText text = texts[i];
            if (IsPlan(text))
            {
                return DocumentKind.Resolution;
            }

            reports |= text.Is(0, "báo") && text.Is(1, "cáo") && text.Tokens.Length <= LongestLine && text.Tokens[^1].Kind is not TokenKind.Symbol;
        }

        return reports ? DocumentKind.Article : container;
    }

    // The name of a document stands alone in its line; a headline ("Nghị quyết đi vào cuộc sống") goes on.
    private static bool IsPlan(AnnotatedText text)
    {
        string line = text.Tokens.Length is > 0 and <= LongestName ? text.Folded.Trim().TrimEnd(':') : "";
        return Array.Exists(Plans, name => string.Equals(line, name, StringComparison.Ordinal));
    }
}
