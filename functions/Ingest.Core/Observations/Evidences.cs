
namespace Ingest.Core.Observations;

/// <summary>Weighs whether a figure measures a goal at all.</summary>
internal static class Evidences
{
    public static (List<Draft> Kept, List<Draft> Refused) Weigh(List<Draft> drafts)
    {
        List<Draft> kept = [];
        List<Draft> refused = [];
        foreach (Draft draft in drafts)
        {
            draft.Refusal ??= ReasonFor(draft);
            (draft.Refusal is null ? kept : refused).Add(draft);
        }

        return (kept, refused);
    }

    private static string? ReasonFor(Draft draft)
    {
        if (FigureJudge.ReasonFor(draft.Text, draft.Figure) is { } reason)
        {
            return reason;
        }

        if (draft.Unit is null && draft.PercentOfPlan is null)
        {
            return "no-unit";
        }

        return draft.Phrase.Length == 0 ? "no-indicator" : draft.Period is null ? "no-period" : null;
    }
}
