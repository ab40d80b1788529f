namespace Ingest.Core.Observations.Profiles;

/// <summary>
/// Answers which year or term a document speaks from, tells of and plans: the candidate with the highest sum of evidence, among equals the later one, then the shorter. Judges by what the traces say
/// when it is made.
/// </summary>
internal sealed class PeriodJudge(PeriodTraces traces)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly TraceView view = new(traces);

    /// <summary>The best candidate, or null where there is none.</summary>
    public Judgement? Judge(Question question, TimePeriod? report)
    {
        Answer? best = null;
        Answer? second = null;
        foreach (TimePeriod candidate in Candidates(question, report))
        {
            Answer answer = new(candidate, Sum(question, candidate));
            if (best is null || answer.IsBetterThan(best.Value))
            {
                (best, second) = (answer, best);
            }
            else if (second is null || answer.IsBetterThan(second.Value))
            {
                second = answer;
            }
        }

        return best is null ? null : Judge(question, best.Value.Period) with { Rival = second is null ? null : Judge(question, second.Value.Period) };
    }

    /// <summary>What speaks for one answer.</summary>
    public Judgement Judge(Question question, TimePeriod candidate) => new(question, candidate, [.. Weigh(question, candidate)]);

    private HashSet<TimePeriod> Candidates(Question question, TimePeriod? report)
    {
        HashSet<TimePeriod> candidates = [];
        foreach (TimePeriod period in traces.Periods)
        {
            if (question is not Question.Report)
            {
                candidates.Add(period);
            }
            else if (!period.IsTerm)
            {
                candidates.UnionWith([TimePeriod.Year(period.EndYear - 1), period, TimePeriod.Year(period.EndYear + 1)]);
            }
            else
            {
                candidates.UnionWith([TimePeriod.Year(period.StartYear), TimePeriod.Year(period.EndYear)]);
            }
        }

        if (report is { } year)
        {
            candidates.UnionWith([TimePeriod.Year(year.EndYear - 1), year, TimePeriod.Year(year.EndYear + 1)]);
        }

        candidates.RemoveWhere(candidate => candidate.StartYear < FirstYear || candidate.EndYear > LastYear);
        return candidates;
    }

    private int Sum(Question question, TimePeriod candidate)
    {
        int sum = 0;
        foreach (PieceOfEvidence piece in EvidenceTable.For(question))
        {
            sum += Weigh(piece, candidate).Weight;
        }

        return sum;
    }

    private IEnumerable<WeighedEvidence> Weigh(Question question, TimePeriod candidate) =>
        EvidenceTable.For(question).Select(piece => Weigh(piece, candidate)).Where(evidence => evidence.Times > 0);

    private WeighedEvidence Weigh(PieceOfEvidence piece, TimePeriod candidate) => new(piece, Math.Clamp(view.Count(candidate, piece.Trace, piece.At), 0, piece.Most));

    private readonly record struct Answer(TimePeriod Period, int Sum)
    {
        public bool IsBetterThan(Answer other) => (Sum, Period.EndYear, Period.StartYear).CompareTo((other.Sum, other.Period.EndYear, other.Period.StartYear)) > 0;
    }
}
