using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>A share or a sum for each head is a state: told of a term, it is that of its last year, or of the year of the report where that comes first ("Nhiệm kỳ 2015 - 2020, tỷ lệ hộ nghèo còn 3,9%").</summary>
internal static class StateYears
{
    /// <summary>Name of the rule.</summary>
    private const string Rule = "state-at-end";

    // What is told of each year, or of how it changed, is no state.
    private static readonly string[] Flows = ["tăng", "tốc độ", "nhịp độ", "giảm", "hằng năm", "hàng năm", "mỗi năm", "trung bình năm", "chỉ số"];

    // "hằng năm" may stand before the name.
    private const int WordsBefore = 3;

    /// <summary>Gives the drafts of a sentence that are states their year.</summary>
    public static void Apply(IReadOnlyList<Draft> drafts, int first, DocumentProfile profile)
    {
        for (int i = first; i < drafts.Count; i++)
        {
            if (drafts[i] is { Period: { IsTerm: true } term, Measure: Measure.Level, Value: not null, PercentOfPlan: null } draft && IsState(draft) && !(i > first && (drafts[i - 1].Phrase == draft.Phrase && IsRate(drafts[i - 1]) || IsPartOfSum(drafts[i - 1], draft))))
            {
                draft.Period = TimePeriod.Year(draft.Kind is ObservationKind.Actual && profile.ReportYear is { } year && year >= term.StartYear ? Math.Min(year, term.EndYear) : term.EndYear);
                draft.Rules.Add(Rule);
            }
        }
    }

    private static bool IsState(Draft draft)
    {
        string phrase = draft.FoldedPhrase;
        bool isState = draft.Unit is "%" || phrase.Contains("bình quân đầu người", StringComparison.Ordinal) || phrase.Contains("thu nhập bình quân", StringComparison.Ordinal);
        bool isMean = draft.Unit is "%" && phrase.Contains("bình quân", StringComparison.Ordinal);
        isState |= draft.Kind is ObservationKind.Actual && (draft.Verb is CueKind.Have or CueKind.UpTo or CueKind.DownTo || draft.Figure is { OutOf: not null, UnitKind: UnitKind.Counter or UnitKind.UnknownCounter });
        return isState && !isMean && !SaysEachYear(draft) && !Array.Exists(Flows, flow => phrase.Contains(flow, StringComparison.Ordinal));
    }

    // "Giai đoạn 2021 - 2024 huy động 92 tỷ đồng, trong đó dân góp chiếm 31%": a share of what adds up over a term is of the term.
    private static bool IsPartOfSum(Draft sum, Draft part) =>
        part is { Unit: "%", Verb: CueKind.Share, HasOwnPeriod: false } && sum is { Unit: not "%", Verb: not CueKind.Have, Measure: Measure.Level } && sum.Period == part.Period && sum.Text == part.Text;

    private static bool IsRate(Draft draft) => draft.Measure is not Measure.Level || draft.Unit?.EndsWith("/năm", StringComparison.Ordinal) is true;

    private static bool SaysEachYear(Draft draft)
    {
        for (int i = Math.Max(draft.First - WordsBefore, 0); i < draft.Figure.First - 1; i++)
        {
            if (YearlyRates.IsEachYear(draft.Text, i + 1))
            {
                return true;
            }
        }

        return false;
    }
}
