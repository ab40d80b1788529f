using Ingest.Core.Text;

namespace Ingest.LocalHost.Verification;

/// <summary>Expected verdicts against those found.</summary>
internal static class VerdictCheck
{
    /// <summary>Expected verdicts that were not found: the same words of the same document, the same outcome, and the same indicator where the sheet names one.</summary>
    public static IEnumerable<SheetVerdict> Missed(AnswerSheet expected, AnswerSheet found) =>
        expected.Verdicts.Where(verdict => !found.Verdicts.Any(other => Matches(verdict, other)));

    private static bool Matches(SheetVerdict expected, SheetVerdict found) =>
        expected.Document == found.Document && expected.Verdict == found.Verdict && expected.Name.Area == found.Name.Area
        && (expected.Name.Indicator is null || expected.Name.Indicator == found.Name.Indicator)
        && Overlap(VietnameseText.Fold(expected.Quote), VietnameseText.Fold(found.Quote));

    private static bool Overlap(string left, string right) => left.Contains(right, StringComparison.Ordinal) || right.Contains(left, StringComparison.Ordinal);
}
