using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>What adds up over years, and what is so much each year, is of the term where a text sums one up and names no year ("kết nạp 612 đảng viên", "mỗi năm trồng 600 ha rừng"); the counterpart of <see cref="StateYears"/>.</summary>
internal static class TermFlows
{
    /// <summary>Name of the rule.</summary>
    private const string Rule = "flow-over-term";

    private const int CongressYears = 5;
    private const int WordsBefore = 4;

    private static readonly WordTable<string> Flows = CueLexicon.Words("term-flows.tsv");

    /// <summary>Gives the drafts of a sentence that add up their term.</summary>
    public static void Apply(IReadOnlyList<Draft> drafts, int first, ReadingState state)
    {
        for (int i = first; i < drafts.Count; i++)
        {
            if (drafts[i] is { Kind: ObservationKind.Actual, HasOwnPeriod: false, Period: not null } draft && SpanOf(drafts, first, i, state) is { } span)
            {
                TimePeriod? told = draft.Period;
                draft.Period = span;
                draft.Rules.Add(Rule);
                if (i + 1 < drafts.Count && drafts[i + 1] is { Kind: ObservationKind.Target, HasOwnPeriod: false } plan && plan.Period == told && plan.Rules.Contains("phrase-compared"))
                {
                    plan.Period = span; // "bình quân mỗi năm tăng 12% (nghị quyết 14 - 15%)"
                }
            }
        }
    }

    private static TimePeriod? SpanOf(IReadOnlyList<Draft> drafts, int first, int at, ReadingState state)
    {
        Draft draft = drafts[at];
        bool isYearly = IsYearly(drafts, first, at);
        if (isYearly && PairBefore(drafts, first, at) is { } pair)
        {
            return pair;
        }

        bool isOpen = !draft.Period!.Value.IsTerm && (isYearly || state.SentencePeriod is null && !state.IsTold(draft.Period) && IsFlow(draft));
        return isOpen && state.Profile is { IsReview: true, Term: { } term, ReportYear: { } report } && draft.Period.Value.EndYear >= term.StartYear && draft.Period.Value.EndYear <= term.EndYear ? SoFar(term, report) : null;
    }

    // "giảm từ 30,1% năm 2016 xuống 7,5% năm 2020, bình quân mỗi năm giảm 5,6%"
    private static TimePeriod? PairBefore(IReadOnlyList<Draft> drafts, int first, int at)
    {
        for (int i = at - 1; i > first; i--)
        {
            if (drafts[i].Rules.Contains(PairRelation.EndOfChange) && drafts[i - 1].Period is { IsTerm: false } from && drafts[i].Period is { IsTerm: false } to && from.EndYear + 1 < to.EndYear)
            {
                return TimePeriod.Years(from.EndYear, to.EndYear);
            }
        }

        return null;
    }

    // A term is summed up from its last year but one; in its middle only the years that are over add up; a term named by the years of two congresses begins in the year after the first.
    private static TimePeriod SoFar(TimePeriod term, int report) =>
        report >= term.EndYear - 1 || report <= term.StartYear + 1 ? term : TimePeriod.Years(term.EndYear - term.StartYear is CongressYears ? term.StartYear + 1 : term.StartYear, report);

    private static bool IsFlow(Draft draft)
    {
        string phrase = draft.FoldedPhrase;
        return draft.Verb is not (CueKind.Have or CueKind.UpTo) && draft.Unit is not (null or "%") && phrase.Length > 0 && Flows.TryMatchAt(phrase, 0, out _, out _);
    }

    // "mỗi năm trồng 600 ha rừng", "12,4% mỗi năm"
    private static bool IsYearly(IReadOnlyList<Draft> drafts, int first, int at)
    {
        Draft draft = drafts[at];
        int from = at > first && drafts[at - 1].Text == draft.Text ? drafts[at - 1].Figure.Last : draft.First - WordsBefore;
        for (int i = Math.Max(from + 1, 1); i < draft.Figure.First; i++)
        {
            if (YearlyRates.IsEachYear(draft.Text, i))
            {
                return true;
            }
        }

        return YearlyRates.IsEachYear(draft.Text, draft.Figure.Last + 2);
    }
}
