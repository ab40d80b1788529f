namespace Ingest.Core.Observations;

/// <summary>A figure that is said again without a word of kind or period says what it said before: "Tăng trưởng 8,3 - 8,5% là hợp lý" of a target named earlier.</summary>
internal static class RepeatRule
{
    public static void Apply(List<Draft> drafts)
    {
        Dictionary<(decimal?, decimal?, string?), Draft> first = [];
        foreach (Draft draft in drafts)
        {
            if (draft.Value is null || draft.SourceSpan is not null)
            {
                continue;
            }

            (decimal?, decimal?, string?) key = (draft.Value, draft.High, draft.Unit);
            if (!first.TryGetValue(key, out Draft? earlier))
            {
                first[key] = draft;
            }
            else if (!draft.HasOwnKind && !draft.HasOwnPeriod && draft.PercentOfPlan is null && earlier.HasStrongKind && IsTelling(draft) && Names(draft, earlier))
            {
                draft.Kind = earlier.Kind;
                draft.Period = earlier.Period;
                draft.Phrase = earlier.Phrase;
                draft.Measure = earlier.Measure;
                draft.Estimated = earlier.Estimated;
                draft.Rules.Add("said-before");
            }
        }
    }

    // Round percentages recur by chance; a range, a decimal or a large amount does not.
    private static bool IsTelling(Draft draft) => draft.High is not null || draft.Value != decimal.Truncate(draft.Value!.Value) || draft.Value >= 1000;

    private static bool Names(Draft draft, Draft earlier) =>
        earlier.Indicator?.Id == draft.Indicator?.Id || draft.Indicator is not { IsCatalogued: true } || earlier.Indicator is not { IsCatalogued: true };
}
