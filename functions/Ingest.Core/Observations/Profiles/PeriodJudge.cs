namespace Ingest.Core.Observations.Profiles;

/// <summary>Answers which year or term a document speaks from, tells of and plans: the candidate with the highest sum of evidence, among equals the later one, then the shorter.</summary>
internal sealed class PeriodJudge(PeriodTraces traces)
{
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    /// <summary>The best candidate, or null where there is none.</summary>
    public Judgement? Judge(Question question, TimePeriod? report)
    {
        TraceView view = new(traces);
        Judgement? best = null;
        Judgement? second = null;
        foreach (TimePeriod candidate in Candidates(question, report))
        {
            Judgement judged = new(question, candidate, [.. Weigh(question, candidate, view)]);
            if (best is null || judged.IsBetterThan(best))
            {
                (best, second) = (judged, best);
            }
            else if (second is null || judged.IsBetterThan(second))
            {
                second = judged;
            }
        }

        return best is null ? null : best with { Rival = second };
    }

    /// <summary>What speaks for one answer.</summary>
    public Judgement Judge(Question question, TimePeriod candidate) => new(question, candidate, [.. Weigh(question, candidate, new(traces))]);

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

    private static IEnumerable<WeighedEvidence> Weigh(Question question, TimePeriod candidate, TraceView view)
    {
        foreach (PieceOfEvidence piece in EvidenceTable.For(question))
        {
            int times = Math.Min(view.Count(candidate, piece.Trace, piece.At), piece.Most);
            if (times > 0)
            {
                yield return new(piece, times);
            }
        }
    }
}
