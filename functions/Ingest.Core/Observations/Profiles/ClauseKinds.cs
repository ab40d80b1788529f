using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What the words around a year say of it.</summary>
internal static class ClauseKinds
{
    private const int ForecastReach = 15;
    private const int FigureReach = 30;

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
            if (text.CueAt(i) is CueKind.Previous || text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Relative: CueKind.Previous } || text.CueAt(i) is CueKind.Plan && text.Is(i - 1, "%"))
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
                return mark.First - i > 2;
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
