using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>
/// Weighs whether a figure measures a goal at all. A known indicator does; an unknown one must be planned, compared with a plan or an earlier year, or named like an indicator,
/// and must stand in a document that has goals, by its known indicators or by its vocabulary (<see cref="Genres"/>): a text full of numbers and without plans or results gives nothing.
/// </summary>
internal static class Evidences
{
    private const int Enough = 2;
    private const int EnoughAmongGoals = 0;
    private const int Few = 2;
    private const double LeastShare = 0.25;
    private const double GoodShare = 0.2;

    /// <summary>Gives every finding that measures no goal its refusal.</summary>
    public static void Weigh(List<Finding> findings, DocumentProfile profile, IReadOnlyCollection<AnnotatedText> texts)
    {
        foreach (Finding finding in findings)
        {
            finding.Refusal ??= finding.Reading.Indicator.Phrase.Length == 0 ? "no-indicator" : finding.HasPeriod ? finding.Defect : "no-period";
        }

        double share = ShareOfKnown(findings, out int known);
        bool speaksOfGoals = share < GoodShare && Genres.SpeaksOfGoals(texts);
        bool hasGoals = speaksOfGoals || known >= Few || known > 0 && share >= LeastShare;
        int enough = speaksOfGoals || share >= GoodShare || profile.Kind is DocumentKind.Resolution ? EnoughAmongGoals : Enough;
        foreach (Finding finding in findings)
        {
            finding.Refusal ??= !hasGoals ? "document-without-goals"
                : !finding.IsOfTable && Total(finding) < enough ? finding.Surroundings ?? "no-sign-of-a-goal" : null;
        }
    }

    /// <summary>Why a figure of running text measures no goal whatever its indicator is, or null.</summary>
    public static string? Defect(Draft draft) =>
        FigureJudge.ReasonFor(draft.Text, draft.Figure) ?? (draft.PercentOfPlan is null ? FigureJudge.ReasonByWhole(draft.Text, draft.Figure) : null)
            ?? AreaCounts.ReasonFor(draft) ?? PhraseRefusals.ReasonFor(draft) ?? (draft.Unit is null && draft.PercentOfPlan is null ? "no-unit" : null);

    /// <summary>Signs that a figure measures a goal, summed up; those that later figures may change are left to <see cref="Total"/>.</summary>
    public static int Weight(Draft draft)
    {
        int weight = draft.PercentOfPlan is not null || draft.Rules.Contains(Parts.Rule) ? 2 : 0;
        weight += draft.HasStrongKind ? 2 : 0;
        weight += draft.IsNamedLikeIndicator ? 1 : 0;
        weight += draft.HasBaseline ? 1 : 0;
        weight += draft.IsInPlan ? 1 : 0;
        weight += draft.Figure.UnitKind is UnitKind.Percent or UnitKind.Measured or UnitKind.Score ? 1 : 0;
        weight -= draft.Figure.UnitKind is UnitKind.UnknownCounter ? 1 : 0;
        return weight;
    }

    /// <summary>All signs; <see cref="Enough"/> and more are believed.</summary>
    private static int Total(Finding finding) =>
        finding.Weight + (finding.Estimated ? 1 : 0) + (finding.Reading.Indicator.IsCatalogued ? 2 : finding.Surroundings is null ? 0 : -3);

    /// <summary>How many of the figures are of known indicators or carry a share of the plan.</summary>
    private static double ShareOfKnown(List<Finding> findings, out int known)
    {
        known = 0;
        int all = 0;
        foreach (Finding finding in findings)
        {
            all += finding.Refusal is null ? 1 : 0;
            known += finding.Refusal is null && (finding.IsOfTable || finding.Reading.Indicator.IsCatalogued || finding.HasShare) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)known / all;
    }
}
