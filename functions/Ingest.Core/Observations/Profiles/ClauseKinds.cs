using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What the words around a year say of it.</summary>
internal static class ClauseKinds
{
    private const int ForecastReach = 15;
    private const int FigureReach = 30;
    private const int PlanReach = 6;
    private const int VerbReach = 4;
    private const int CountReach = 3;

    /// <summary>The kind that the words around a year give the figure behind it.</summary>
    public static ObservationKind? Of(AnnotatedText text, Sentence sentence, Mark mark, DocumentProfile blank)
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

    /// <summary>"tăng 15% so với cùng kỳ", "bằng 104% kế hoạch": what is compared so was reached.</summary>
    public static bool Compares(AnnotatedText text, Sentence sentence)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.CueAt(i) is CueKind.Previous || text.MarkAt(i) is PeriodMark { Relative: CueKind.Previous } || text.CueAt(i) is CueKind.Plan && text.Is(i - 1, "%"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"hội nghị tổng kết nhiệm vụ năm 2019"</summary>
    public static bool IsTopic(AnnotatedText text, int mark, int first)
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

    /// <summary>"dự kiến vận hành vào quý II/2027": the verb between the forecast and its date says what is to come; "dự kiến năm 2024 đạt" forecasts a result. Behind the year ("năm 2025 dự kiến") any forecast is of it.</summary>
    public static bool IsForecast(AnnotatedText text, Sentence sentence, Mark mark)
    {
        for (int i = mark.Last; i <= sentence.Last && i - mark.Last <= ForecastReach && !text.Is(i, ";"); i++)
        {
            if (text.CueAt(i) is CueKind.Forecast)
            {
                return true;
            }
        }

        for (int i = mark.First - 1; i >= sentence.First && mark.First - i <= ForecastReach && text.MarkAt(i) is not (FigureMark or PeriodMark) && !text.Is(i, ";"); i--)
        {
            if (text.CueAt(i) is CueKind.Forecast)
            {
                return mark.First - i > 1;
            }
        }

        return false;
    }

    /// <summary>"vượt mục tiêu năm 2020", "bằng 84% kế hoạch của cả năm 2020": what came of its plan is told.</summary>
    public static bool IsMeasured(AnnotatedText text, Sentence sentence, Mark mark)
    {
        int plan = mark.First - 1;
        while (plan >= sentence.First && mark.First - plan <= PlanReach && text.CueAt(plan) is not (CueKind.Plan or CueKind.Aim) && text.Tokens[plan].Kind is not TokenKind.Symbol)
        {
            plan--;
        }

        int verb = plan - 1;
        while (verb >= sentence.First && plan - verb <= VerbReach && text.CueAt(verb) is not CueKind.Exceed && !text.Is(verb, "%") && !text.Is(verb, ","))
        {
            verb--;
        }

        return text.CueAt(plan) is CueKind.Plan or CueKind.Aim && verb >= sentence.First && (text.CueAt(verb) is CueKind.Exceed || text.Is(verb, "%"));
    }

    /// <summary>"tính đến hết năm 2018", "đến năm 2018, thu nhập đã lên 42 triệu đồng": no deadline, for it was reached.</summary>
    public static bool IsReached(AnnotatedText text, Sentence sentence, Mark mark)
    {
        for (int i = mark.First - 1; i >= sentence.First && mark.First - i <= CountReach; i--)
        {
            if (text.Is(i, "tính"))
            {
                return true;
            }
        }

        for (int i = mark.Last + 1; i <= sentence.Last && i - mark.Last <= FigureReach && text.MarkAt(i) is not (FigureMark or PeriodMark) && !text.Is(i, ";"); i++)
        {
            if (text.CueAt(i) is CueKind.Done)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"từ 204 triệu đồng hiện nay lên 235 triệu đồng năm 2025": what is to come of the present state.</summary>
    public static bool IsAheadOfNow(AnnotatedText text, Sentence sentence, Mark mark)
    {
        if (text.MarkAt(mark.First - 1) is not FigureMark figure || text.CueAt(figure.First - 1) is not (CueKind.UpTo or CueKind.DownTo))
        {
            return false;
        }

        for (int i = figure.First - 1; i >= sentence.First && figure.First - i <= FigureReach; i--)
        {
            if (text.MarkAt(i) is PeriodMark { Relative: CueKind.Now })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"đến hết năm 2023", "đến cuối năm 2023"</summary>
    public static bool SaysEnd(AnnotatedText text, Mark mark)
    {
        for (int i = mark.First - 1; i < mark.Last; i++)
        {
            if (text.Is(i, "hết") || text.Is(i, "cuối"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many figures stand behind a token before another period is named, the first one near.</summary>
    public static int FiguresBehind(AnnotatedText text, int from, int last)
    {
        int figures = 0;
        int near = from + FigureReach;
        for (int i = from + 1; i <= last && (figures > 0 || i <= near && !text.Is(i, ";")); i++)
        {
            switch (text.MarkAt(i))
            {
                case FigureMark figure:
                    figures += FigureJudge.ReasonFor(text, figure) is null ? 1 : 0;
                    i = figure.Last;
                    break;
                case PeriodMark { Use: PeriodUse.Plain }:
                    return figures;
            }
        }

        return figures;
    }
}
