namespace Ingest.LocalHost.Verification;

/// <summary>Expected contradictions against those found.</summary>
internal static class ConflictCheck
{
    /// <summary>Expected contradictions that were not found.</summary>
    public static IEnumerable<SheetConflict> Missed(AnswerSheet expected, AnswerSheet found) =>
        expected.Conflicts.Where(conflict => !found.Conflicts.Any(other => Matches(conflict, other)));

    /// <summary>Contradictions reported about goals that were checked and agree, and that no expected contradiction explains.</summary>
    public static IEnumerable<SheetConflict> False(AnswerSheet expected, AnswerSheet found) =>
        found.Conflicts.Where(conflict => expected.Consistent.Contains(conflict.Name) && !expected.Conflicts.Any(other => Matches(other, conflict)));

    /// <summary>Contradictions that the sheet does not list.</summary>
    public static IEnumerable<SheetConflict> Extra(AnswerSheet expected, AnswerSheet found) =>
        found.Conflicts.Where(conflict => !expected.Conflicts.Any(other => Matches(other, conflict)));

    /// <summary>
    /// The same goal and severity, a type of the same family, and evidence: all expected documents for a major one, any for a minor one. A contradiction about a span of years may be
    /// reported at one of them.
    /// </summary>
    private static bool Matches(SheetConflict expected, SheetConflict found) =>
        expected.Name.Area == found.Name.Area && expected.Name.Indicator == found.Name.Indicator
        && expected.Name.Period.StartYear <= found.Name.Period.StartYear && expected.Name.Period.EndYear >= found.Name.Period.EndYear
        && expected.IsMajor == found.IsMajor && ConflictFamilies.Match(expected.Type, found.Type)
        && (expected.IsMajor ? expected.Documents.IsSubsetOf(found.Documents) : expected.Documents.Overlaps(found.Documents));
}
