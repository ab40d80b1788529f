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

    public static (List<Draft> Kept, List<Draft> Refused) Weigh(List<Draft> drafts, DocumentProfile profile, IReadOnlyCollection<AnnotatedText> texts)
    {
        List<Draft> kept = [];
        List<Draft> refused = [];
        foreach (Draft draft in drafts)
        {
            draft.Refusal ??= Defect(draft);
        }

        double share = ShareOfKnown(drafts, out int known);
        bool speaksOfGoals = share < GoodShare && Genres.SpeaksOfGoals(texts);
        bool hasGoals = speaksOfGoals || known >= Few || known > 0 && share >= LeastShare;
        int enough = speaksOfGoals || share >= GoodShare || profile.Kind is DocumentKind.Resolution ? EnoughAmongGoals : Enough;
        foreach (Draft draft in drafts)
        {
            draft.Refusal ??= !hasGoals ? "document-without-goals"
                : draft.SourceSpan is null && Weight(draft) < enough ? RefusalContexts.ReasonFor(draft) ?? "no-sign-of-a-goal" : null;
            (draft.Refusal is null ? kept : refused).Add(draft);
        }

        return (kept, refused);
    }

    private static string? Defect(Draft draft)
    {
        if (draft.Phrase.Length == 0)
        {
            return "no-indicator";
        }

        if (draft.Period is null)
        {
            return "no-period";
        }

        if (draft.SourceSpan is not null)
        {
            return null;
        }

        return FigureJudge.ReasonFor(draft.Text, draft.Figure) ?? (draft.PercentOfPlan is null ? FigureJudge.ReasonByWhole(draft.Text, draft.Figure) : null)
            ?? (draft.Unit is null && draft.PercentOfPlan is null ? "no-unit" : null);
    }

    /// <summary>Signs that a figure measures a goal, summed up; <see cref="Enough"/> and more are believed.</summary>
    private static int Weight(Draft draft)
    {
        int weight = draft.Indicator!.IsCatalogued ? 2 : 0;
        weight += draft.PercentOfPlan is not null ? 2 : 0;
        weight += draft.HasStrongKind ? 2 : 0;
        weight += draft.IsNamedLikeIndicator ? 1 : 0;
        weight += draft.HasBaseline ? 1 : 0;
        weight += draft.IsInPlan ? 1 : 0;
        weight += draft.Estimated ? 1 : 0;
        weight += draft.Figure.UnitKind is UnitKind.Percent or UnitKind.Measured or UnitKind.Score ? 1 : 0;
        weight -= draft.Figure.UnitKind is UnitKind.UnknownCounter ? 1 : 0;
        weight -= !draft.Indicator.IsCatalogued && RefusalContexts.ReasonFor(draft) is not null ? 3 : 0;
        return weight;
    }

    /// <summary>How many of the figures are of known indicators or carry a share of the plan.</summary>
    private static double ShareOfKnown(List<Draft> drafts, out int known)
    {
        known = 0;
        int all = 0;
        foreach (Draft draft in drafts)
        {
            all += draft.Refusal is null ? 1 : 0;
            known += draft.Refusal is null && (draft.SourceSpan is not null || draft.Indicator!.IsCatalogued || draft.PercentOfPlan is not null) ? 1 : 0;
        }

        return all == 0 ? 0 : (double)known / all;
    }
}
