using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>
/// Titles of plans (<c>Lexicon/plan-documents.tsv</c>): "Đề án phát triển đàn bò giai đoạn 2021 - 2025" as a title plans those years, while "Kết quả Đề án phát triển đàn bò giai đoạn 2021 - 2025"
/// and a newspaper's sentence only name the plan.
/// </summary>
internal static class OwnPlans
{
    private const string Plan = "Plan";
    private const string Opening = "Opening";
    private const string Outlook = "Outlook";

    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("plan-documents.tsv");

    /// <summary>Whether a title is the name of a plan with its years.</summary>
    public static bool Names(AnnotatedText title)
    {
        for (int i = 0; i < title.Tokens.Length; i++)
        {
            if (title.MarkAt(i) is PeriodMark years && IsTermOf(title, years))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Opens(AnnotatedText title)
    {
        int at = LastOf(title, 0, Opening) is { } last ? last + 1 : 0;
        return LastOf(title, at, Plan) is not null;
    }

    /// <summary>Whether years are those of the plan that the title names: they end it, but for an outlook.</summary>
    public static bool IsTermOf(AnnotatedText title, PeriodMark years)
    {
        int behind = years.Last + 1;
        bool isOutlook = title.Is(behind, ",") || title.Is(behind, "-") ? LastOf(title, behind + 1, Outlook) is not null : LastOf(title, behind, Outlook) is not null;
        return years is { Period.IsTerm: true, Relative: CueKind.None } && (behind >= title.Tokens.Length || isOutlook) && Opens(title);
    }

    /// <summary>The last token of a phrase of this meaning that begins at a token, or null.</summary>
    private static int? LastOf(AnnotatedText text, int at, string meaning) =>
        at < text.Tokens.Length && Words.TryMatchAt(text, at, out string found, out int length) && found == meaning ? text.LastOf(at, length) : null;
}
