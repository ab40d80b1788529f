namespace Ingest.LocalHost.Verification;

/// <summary>What must be reached.</summary>
/// <param name="Goals">Goals right in all parts.</param>
/// <param name="Major">Major contradictions found.</param>
/// <param name="Minor">Minor contradictions found.</param>
/// <param name="False">Contradictions at most that are reported where the figures agree.</param>
internal sealed record Thresholds(int Goals, int Major, int Minor, int False);

/// <summary>A ledger held against an answer sheet.</summary>
/// <param name="expected">The sheet.</param>
/// <param name="found">The ledger.</param>
internal sealed class VerificationReport(AnswerSheet expected, AnswerSheet found)
{
    private readonly (GoalName Goal, IReadOnlyList<string> Differences)[] goals = [.. GoalCheck.Compare(expected, found)];
    private readonly SheetConflict[] missed = [.. ConflictCheck.Missed(expected, found)];
    private readonly SheetConflict[] wrong = [.. ConflictCheck.False(expected, found)];
    private readonly SheetVerdict[] missedVerdicts = [.. VerdictCheck.Missed(expected, found)];

    /// <summary>Whether all thresholds are reached.</summary>
    public bool Holds(Thresholds thresholds) =>
        Right >= thresholds.Goals && Found(isMajor: true) >= thresholds.Major && Found(isMajor: false) >= thresholds.Minor && wrong.Length <= thresholds.False;

    /// <summary>Writes misses first and the figures last.</summary>
    public void Write(TextWriter output)
    {
        foreach ((GoalName goal, IReadOnlyList<string> differences) in goals.Where(goal => goal.Differences.Count > 0))
        {
            output.WriteLine($"  goal      {goal}: {string.Join("; ", differences)}");
        }

        foreach (SheetGoal extra in GoalCheck.Extra(expected, found))
        {
            output.WriteLine($"  extra     {extra.Name}: {extra.Target.Comparator} {extra.Target.Value} {extra.Target.Unit}{(extra.Target.Implied ? " (implied)" : string.Empty)}, from {string.Join(", ", extra.Target.Sources)}");
        }

        WriteConflicts(output, "missed", missed);
        WriteConflicts(output, "false", wrong);
        WriteConflicts(output, "other", ConflictCheck.Extra(expected, found).Except(wrong));
        foreach (SheetVerdict verdict in missedVerdicts)
        {
            output.WriteLine($"  verdict   {verdict.Name}: {verdict.Verdict}, {verdict.Document}");
        }

        output.WriteLine();
        output.WriteLine($"goals right     {Right} of {expected.Goals.Count}, {GoalCheck.Extra(expected, found).Count()} extra");
        output.WriteLine($"conflicts major {Found(isMajor: true)} of {Count(isMajor: true)}");
        output.WriteLine($"conflicts minor {Found(isMajor: false)} of {Count(isMajor: false)}");
        output.WriteLine($"false reports   {wrong.Length} on {expected.Consistent.Count} consistent pairs");
        output.WriteLine($"verdicts        {expected.Verdicts.Count - missedVerdicts.Length} of {expected.Verdicts.Count}");
    }

    private int Right => goals.Count(goal => goal.Differences.Count == 0);

    private int Count(bool isMajor) => expected.Conflicts.Count(conflict => conflict.IsMajor == isMajor);

    private int Found(bool isMajor) => Count(isMajor) - missed.Count(conflict => conflict.IsMajor == isMajor);

    private static void WriteConflicts(TextWriter output, string label, IEnumerable<SheetConflict> conflicts)
    {
        foreach (SheetConflict conflict in conflicts)
        {
            output.WriteLine($"  {label,-9} {(conflict.IsMajor ? "major" : "minor")} {conflict.Type} {conflict.Name} {conflict.Id}");
        }
    }
}
