using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Refusals;

/// <summary>
/// Weighs whether a figure measures a goal at all: whether it is a statistic of an area or sector and a period, by the signs of <c>Lexicon/signs.tsv</c>. It must also stand in a document
/// that has goals, by its known indicators or by its vocabulary (<see cref="Genres"/>): a text full of numbers and without plans or results gives nothing.
/// </summary>
internal static class Evidences
{
    private const int Enough = 2;
    private const int EnoughAmongGoals = 0;
    private const int Few = 2;
    private const double LeastShare = 0.25;
    private const double GoodShare = 0.2;

    /// <summary>Gives every finding that measures no goal its refusal.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="profile">What the document is about.</param>
    /// <param name="genre">What kind of text it is.</param>
    public static void Weigh(List<Finding> findings, DocumentProfile profile, DocumentGenre genre)
    {
        foreach (Finding finding in findings)
        {
            finding.Refusal ??= finding.Reading.Indicator.Phrase.Length == 0 ? "no-indicator" : finding.HasPeriod ? finding.Defect : "no-period";
        }

        double share = ShareOfKnown(findings, out int known);
        bool speaksOfGoals = share < GoodShare && genre.SpeaksOfGoals is true;
        bool hasGoals = genre.SpeaksOfGoals is not null && (speaksOfGoals || known >= Few || known > 0 && share >= LeastShare);
        int enough = speaksOfGoals || share >= GoodShare || profile.Kind is DocumentKind.Resolution ? EnoughAmongGoals : Enough;
        foreach (Finding finding in findings)
        {
            if (genre.FixesNorms && finding.MayBeNorm)
            {
                finding.Balance?.Add(true, Sign.NormText);
                finding.Refusal ??= finding.IsOfTable ? "norm" : null;
            }

            finding.Refusal ??= !hasGoals ? "document-without-goals" : finding.Balance is { } balance && Total(finding, balance) < enough ? balance.Reason ?? "no-sign-of-a-goal" : null;
        }
    }

    /// <summary>Why a figure of running text measures no goal whatever its indicator is, or null.</summary>
    public static string? Defect(Draft draft) =>
        FigureJudge.ReasonFor(draft.Text, draft.Figure) ?? (draft.PercentOfPlan is null ? FigureJudge.ReasonByWhole(draft.Text, draft.Figure) : null)
            ?? AreaCounts.ReasonFor(draft) ?? PhraseRefusals.ReasonFor(draft) ?? (draft.Unit is null && draft.PercentOfPlan is null ? "no-unit" : null);

    /// <summary>All signs: those of the figure itself, whether its indicator is known and whether it is estimated.</summary>
    private static int Total(Finding finding, Balance balance) =>
        balance.Weight + (finding.Estimated ? SignWeights.Of(Sign.Estimated).Weight : 0) + (finding.Reading.Indicator.IsCatalogued ? SignWeights.Of(Sign.Known).Weight : 0);

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
