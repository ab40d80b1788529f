using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Lets a sentence vote for the periods it names: with the kind that its words give each, and for the year that the text tells of.</summary>
internal static class SentenceVoter
{
    private const int ForecastReach = 15;
    private const int FigureReach = 30;

    public static void Count(AnnotatedText text, Sentence sentence, DocumentProfile blank, PeriodVotes votes, int weight, ObservationKind? setting)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, blank);
        kind = by is CueKind.Future ? null : kind;
        kind = weight >= ProfileReader.HeadingWeight ? Kinds.OfHeading(text) ?? kind : kind;
        int depth = 0;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            depth += text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0;
            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                votes.AddKind(kind is ObservationKind.Target ? ObservationKind.Target : ObservationKind.Actual);
                i = figure.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Period: { IsTerm: true } term } && term.EndYear - term.StartYear is 4 or 5)
            {
                votes.AddTerm(term);
            }

            if (text.MarkAt(i) is DateMark { Date: { } asOf } date && date.First == i && text.Is(i - 1, "đến") && kind is not ObservationKind.Target)
            {
                votes.AddReported(asOf.Year, 2 * weight); // "Tính đến 30/11/2024"
            }

            if (text.MarkAt(i) is CueMark { Kind: CueKind.Versus } versus && text.CueAt(versus.Last + 1) is not (CueKind.Plan or CueKind.Aim))
            {
                votes.Reports++;
                i = versus.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Relative: CueKind.SameYear, Period: { IsPart: true } } part && blank.Published is { } day)
            {
                votes.AddReported(day.Year, weight);
                i = part.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Period: { IsTerm: false } compared })
            {
                votes.AddBaseline(compared.EndYear);
                votes.Reports++;
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } period, Relative: CueKind.None } mark)
            {
                ObservationKind? clause = weight > ProfileReader.HeadingWeight ? KindOfTitle(text, mark) ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null)
                    : weight == ProfileReader.HeadingWeight ? KindOfTitle(text, mark) ?? kind : KindOfClause(text, sentence, mark, blank) ?? setting;
                votes.Add(clause, period.Goal, depth > 0 ? 0 : weight);
                bool isTold = clause is ObservationKind.Actual || clause is null && (period.IsPart || weight is ProfileReader.LeadWeight or > ProfileReader.HeadingWeight) || clause is null && IsFollowedByFigure(text, mark.Last, sentence.Last);
                isTold |= clause is not ObservationKind.Target && text.MarkAt(mark.First - 1) is FigureMark;
                bool isPlanned = mark.IsDeadline && !period.IsPart || IsForecast(text, mark.Last, sentence.Last);
                if (isTold && !isPlanned && !period.IsTerm && depth <= 0)
                {
                    votes.AddReported(period.StartYear, clause is ObservationKind.Actual ? 2 * weight : weight);
                }

                i = mark.Last;
            }
        }
    }

    /// <summary>"kết quả năm 2024, phương hướng năm 2025": the nearest topic before the year.</summary>
    private static ObservationKind? KindOfTitle(AnnotatedText text, Mark mark)
    {
        for (int i = mark.First - 1; i >= 0; i--)
        {
            switch (text.CueAt(i))
            {
                case CueKind.PlanTopic or CueKind.Aim or CueKind.Plan or CueKind.Future:
                    return ObservationKind.Target;
                case CueKind.ReportTopic or CueKind.Result or CueKind.VerdictExceeded or CueKind.VerdictMet or CueKind.VerdictMissed:
                    return ObservationKind.Actual;
            }
        }

        return null;
    }

    private static bool IsFollowedByFigure(AnnotatedText text, int from, int last)
    {
        for (int i = from; i <= last && i - from <= FigureReach && !text.Is(i, ";"); i++)
        {
            if (text.MarkAt(i) is FigureMark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind that the words around a year give the figure behind it.</summary>
    private static ObservationKind? KindOfClause(AnnotatedText text, Sentence sentence, Mark mark, DocumentProfile blank)
    {
        int last = mark.Last;
        while (last < sentence.Last && !text.Is(last + 1, ";") && text.MarkAt(last + 1) is not FigureMark)
        {
            last++;
        }

        int first = mark.First;
        while (first > sentence.First && !text.Is(first - 1, ";") && text.MarkAt(first - 1) is not FigureMark)
        {
            first--;
        }

        (ObservationKind? kind, CueKind by) = Kinds.Own(text, first, last, null, blank);
        kind = by is CueKind.Forecast ? ObservationKind.Target : kind;
        kind ??= Kinds.Own(text, sentence.First, mark.First - 1, null, blank).Kind;
        return by is CueKind.Future && mark is not PeriodMark { Period.IsPart: true } ? null : kind;
    }

    private static bool IsForecast(AnnotatedText text, int from, int last)
    {
        for (int i = from; i <= last && i - from <= ForecastReach && !text.Is(i, ";"); i++)
        {
            if (text.CueAt(i) is CueKind.Forecast)
            {
                return true;
            }
        }

        return false;
    }
}
