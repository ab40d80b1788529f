using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>
/// A per cent of an amount can only be its share of the plan: "kim ngạch xuất khẩu chỉ đạt 72,7%" in a sentence that speaks of plans. The catalogue knows the phrase as an amount and not as a rate.
/// </summary>
internal static class ShareOnlyRule
{
    private static readonly WordTable<string> Amounts = CueLexicon.Words("amounts.tsv");

    public static void Apply(Draft draft)
    {
        if (IsDisbursement(draft) || IsBesideShares(draft))
        {
            MakeShare(draft);
            return;
        }

        if (draft is not { Unit: "%", PercentOfPlan: null, Kind: ObservationKind.Actual or ObservationKind.Target, High: null, Measure: Measure.Level, SourceSpan: null } || !(draft.StandsInPlanTalk || draft.Verb is CueKind.Exceed)
            || draft.Figure.OutOf is not null || !draft.Rules.Contains("phrase-left") || draft.Value is null)
        {
            return;
        }

        ReadOnlySpan<char> before = draft.Text.Written.AsSpan(0, draft.Text.Tokens[draft.Figure.First].Start);
        bool isRate = IndicatorCatalogue.Match(draft.Phrase, Dimension.Percent, false, before) is not null;
        bool isAmount = !isRate && IndicatorCatalogue.Match(draft.Phrase, Dimension.None, false, before) is { Dimension: not Dimension.Percent };
        if (!isAmount)
        {
            return;
        }

        MakeShare(draft);
    }

    /// <summary>Whether a folded phrase names what is collected, spent or done in a year: "giải quyết việc làm", "kết nạp đảng viên".</summary>
    public static bool IsAmount(string folded) => Amounts.TryMatchAt(folded, 0, out string meaning, out _) && meaning is "amount";

    /// <summary>"giải ngân vốn đầu tư công mới đạt 51,6%": what is disbursed is a share of what was planned, whether the plan is named or not.</summary>
    private static bool IsDisbursement(Draft draft) =>
        draft is { Unit: "%", PercentOfPlan: null, Kind: ObservationKind.Actual, High: null, Measure: Measure.Level, SourceSpan: null, Value: not null, Figure.OutOf: null }
        && Disbursements.IsDisbursement(draft.FoldedPhrase) && !Disbursements.IsRate(draft.FoldedPhrase) && draft.Verb is not CueKind.Share && (draft.Rules.Contains("phrase-left") || draft.Rules.Contains("phrase-from-theme"));

    /// <summary>"Trong đó thuế nông nghiệp 187 triệu đồng, đạt 88% dự toán; phí, lệ phí chỉ đạt 39,4%".</summary>
    private static bool IsBesideShares(Draft draft) =>
        draft is { Unit: "%", PercentOfPlan: null, Kind: ObservationKind.Actual, High: null, Measure: Measure.Level, SourceSpan: null, Value: not null, Figure.OutOf: null, Verb: CueKind.Reach, StandsInPlanTalk: true }
        && draft.Rules.Contains("phrase-left") && IsAmount(draft.FoldedPhrase);

    private static void MakeShare(Draft draft)
    {
        draft.Kind = ObservationKind.Actual;
        bool exceeds = draft.Verb is CueKind.Exceed || draft.Rules.Contains("kind-by-VerdictExceeded") && draft.Value < 100; // "xuất khẩu vượt kế hoạch 9,4%"
        draft.PercentOfPlan = exceeds ? 100 + draft.Value : draft.Value;
        draft.Value = null;
        draft.Unit = null;
        draft.Comparator = Comparator.Equal;
        draft.Rules.Add("per-cent-of-an-amount");
    }
}
