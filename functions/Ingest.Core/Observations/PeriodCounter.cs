using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Counts what a sentence says of its periods: whether it plans or tells of them.</summary>
internal static class PeriodCounter
{
    private const int ForecastReach = 15;
    private const int FigureReach = 30;
    private const int LastInterimMonth = 11;

    public static void Count(AnnotatedText text, Sentence sentence, DocumentProfile blank, PeriodVotes votes, int weight, ObservationKind? setting)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, blank);
        kind = by is CueKind.Future ? null : kind;
        kind = weight > 1 ? Kinds.OfHeading(text) ?? kind : kind;
        int depth = 0;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            depth += text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0;
            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                votes.AddKind(kind ?? (Compares(text, sentence) ? ObservationKind.Actual : null));
                i = figure.Last;
                continue;
            }

            if (text.MarkAt(i) is DateMark { Date: { } date } day && day.First == i && SpokenYears.OfDay(text, i, blank) is not null
                && IsFollowedByFigure(text, day.Last, sentence.Last) && KindOfClause(text, sentence, day, blank) is not ObservationKind.Target)
            {
                votes.AddReported(date.Year, weight, isCertain: true);
            }

            if (text.MarkAt(i) is PeriodMark { Period: { IsTerm: true } term, Use: not PeriodUse.Baseline } named && named.First == i)
            {
                votes.AddTerm(term);
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Period: { IsTerm: false } compared } && kind is not ObservationKind.Target)
            {
                votes.AddBaseline(compared.EndYear);
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Period: { } before } && text.MarkAt(i - 1) is CueMark { Kind: CueKind.Previous or CueKind.Versus } same && text.Is(same.Last - 1, "kỳ"))
            {
                votes.AddReported(before.EndYear + 1, 1, isCertain: true);
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } part, Relative: CueKind.SameYear } months && weight == 1)
            {
                TellPart(text, sentence, months, part, blank, votes);
                i = months.Last;
            }
            else if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } period, Relative: CueKind.None } mark)
            {
                ObservationKind? clause = Adoptions.Adopts(text, sentence, mark.First) ? ObservationKind.Target : weight > 1 ? TitleReader.KindOf(text, mark) ?? kind : KindOfClause(text, sentence, mark, blank) ?? setting;
                clause = IsPlannedNext(text, mark, votes) ? ObservationKind.Target : clause;
                votes.Add(clause, period.Goal, depth > 0 ? 0 : weight);
                if (!period.IsTerm)
                {
                    votes.AddMention(period.EndYear, mark.IsDeadline);
                }

                bool isTold = clause is ObservationKind.Actual || clause is null && period is { IsPart: true, Part: not PeriodPart.Month } || clause is null && IsFollowedByFigure(text, mark.Last, sentence.Last);
                isTold |= clause is not ObservationKind.Target && text.MarkAt(mark.First - 1) is FigureMark;
                bool isTopic = clause is not ObservationKind.Target && IsTopic(text, mark.First, sentence.First);
                isTold |= isTopic;
                bool isPlanned = mark.IsDeadline && !period.IsPart || IsForecast(text, mark.Last, sentence.Last) || IsIntended(text, mark.First, sentence.First);
                if (isTold && !isPlanned && !period.IsTerm && depth <= 0)
                {
                    if (period is { IsPart: true, Part: not PeriodPart.Month } or { Part: PeriodPart.Month, Number: <= LastInterimMonth })
                    {
                        votes.AddPart(period.StartYear);
                    }

                    votes.AddReported(period.StartYear, weight, clause is ObservationKind.Actual || period.IsPart || isTopic);
                }

                i = mark.Last;
            }
        }
    }

    // "hội nghị tổng kết nhiệm vụ năm 2019"
    private static bool IsTopic(AnnotatedText text, int mark, int first)
    {
        for (int i = mark - 1; i >= first && mark - i <= ForecastReach && text.MarkAt(i) is not (FigureMark or PeriodMark) && text.Tokens[i].Kind is not TokenKind.Symbol; i--)
        {
            if (text.CueAt(i) is CueKind.ReportTopic or CueKind.Result)
            {
                return true;
            }
        }

        return false;
    }

    // "tăng 3% so với năm 2020. Ngành dự kiến năm 2022: ...": the forecast is for the year after the one told of
    private static bool IsPlannedNext(AnnotatedText text, PeriodMark mark, PeriodVotes votes) =>
        text.CueAt(mark.First - 1) is CueKind.Forecast && mark.Period is { IsTerm: false } year && votes.IsNextAfterResults(year.EndYear);

    // "tăng 15% so với cùng kỳ", "bằng 104% kế hoạch": what is compared so was reached.
    private static bool Compares(AnnotatedText text, Sentence sentence)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.CueAt(i) is CueKind.Previous || text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Relative: CueKind.Previous } || text.CueAt(i) is CueKind.Plan && text.Is(i - 1, "%"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"8 tháng", "đến hết quý II" without a year are told of the year in which the text was written, if its date lies behind them.</summary>
    private static void TellPart(AnnotatedText text, Sentence sentence, PeriodMark mark, TimePeriod part, DocumentProfile blank, PeriodVotes votes)
    {
        int last = part.Part switch { PeriodPart.Quarter => 3 * part.Number, PeriodPart.Half => 6 * part.Number, _ => part.Number };
        bool isOver = blank.Published is { } day && last > 0 && last <= day.Month;
        if (isOver && IsFollowedByFigure(text, mark.Last, sentence.Last) && KindOfClause(text, sentence, mark, blank) is not ObservationKind.Target)
        {
            votes.AddReported(blank.Published!.Value.Year, 1, isCertain: true);
            votes.AddPart(blank.Published!.Value.Year);
        }
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
        kind ??= Kinds.Own(text, sentence.First, mark.First - 1, null, blank).Kind;
        return by is CueKind.Future ? null : kind;
    }

    /// <summary>"dự kiến vận hành vào quý II/2027": the verb between the forecast and its date says what is to come; "dự kiến năm 2024 đạt" forecasts a result.</summary>
    private static bool IsIntended(AnnotatedText text, int mark, int first)
    {
        for (int i = mark - 1; i >= first && mark - i <= ForecastReach && text.MarkAt(i) is not (FigureMark or PeriodMark) && !text.Is(i, ";"); i--)
        {
            if (text.CueAt(i) is CueKind.Forecast)
            {
                return mark - i > 2;
            }
        }

        return false;
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
