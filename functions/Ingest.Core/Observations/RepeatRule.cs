namespace Ingest.Core.Observations;

/// <summary>A figure that is said again without a word of kind or period says what it said before: "Tăng trưởng 8,3 - 8,5% là hợp lý" of a target named earlier.</summary>
internal static class RepeatRule
{
    public static void Apply(List<Draft> drafts)
    {
        Dictionary<(decimal?, decimal?, string?), Draft> told = [];
        foreach (Draft draft in drafts)
        {
            if (draft is { Value: not null, SourceSpan: null, HasStrongKind: true } && IsTelling(draft))
            {
                told.TryAdd((draft.Value, draft.High, draft.Unit), draft);
            }
        }

        foreach (Draft draft in drafts)
        {
            if (draft is { Value: not null, SourceSpan: null, HasOwnPeriod: false, PercentOfPlan: null } && told.TryGetValue((draft.Value, draft.High, draft.Unit), out Draft? earlier)
                && !ReferenceEquals(draft, earlier) && (!draft.HasOwnKind || draft.Kind == earlier.Kind) && Names(draft, earlier))
            {
                Repeat(draft, earlier);
            }
        }
    }

    private static void Repeat(Draft draft, Draft earlier)
    {
        draft.Kind = earlier.Kind;
        draft.Period = earlier.Period;
        draft.Phrase = earlier.Phrase;
        draft.Indicator = earlier.Indicator;
        draft.Measure = earlier.Measure;
        draft.Estimated = earlier.Estimated;
        draft.Rules.Add("said-before");
    }

    // Round percentages recur by chance; a range, a decimal or a large amount does not.
    private static bool IsTelling(Draft draft) => draft.High is not null || draft.Value != decimal.Truncate(draft.Value!.Value) || draft.Value >= 1000;

    private static bool Names(Draft draft, Draft earlier) =>
        earlier.Indicator?.Id == draft.Indicator?.Id || draft.Indicator is not { IsCatalogued: true } || earlier.Indicator is not { IsCatalogued: true };
}
