using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Notes what the text itself, below its titles and headings, says of a period that it names.</summary>
internal sealed class BodyTraces(DocumentProfile blank, PeriodTraces traces)
{
    private const int LastInterimMonth = 11;
    private const int CropReach = 4;

    public void Read(AnnotatedText text, Sentence sentence, PeriodMark mark, Surroundings around)
    {
        TimePeriod period = mark.Period!.Value;
        bool isAdopted = Adoptions.Adopts(text, sentence, mark.First);
        bool isForecast = text.CueAt(mark.First - 1) is CueKind.Forecast || ClauseKinds.IsForecast(text, sentence, mark);
        ObservationKind? clause = isAdopted || ClauseKinds.IsAheadOfNow(text, sentence, mark) ? ObservationKind.Target : ClauseKinds.Of(text, sentence, mark, blank) ?? around.Section;
        bool isDeadline = (mark.IsDeadline || text.Is(mark.First - 1, "trước")) && !period.IsPart && !ClauseKinds.IsReached(text, sentence, mark);
        Note(period, Trace.Lead, around.Place is TextPlace.Lead && !mark.IsDeadline && !mark.IsSchoolYear);
        Note(period, Trace.Adopted, isAdopted);
        Note(period, Trace.Topic, clause is not ObservationKind.Target && ClauseKinds.IsTopic(text, mark.First, sentence.First));
        Note(period, Trace.Forecast, isForecast);
        Note(period, Trace.Deadline, isDeadline);
        Note(period, Trace.PlanMet, ClauseKinds.IsMeasured(text, sentence, mark));
        Note(period, Trace.YearEnd, isDeadline && ClauseKinds.SaysEnd(text, mark));
        int figures = ClauseKinds.FiguresBehind(text, mark.Last, sentence.Last);
        if (clause is ObservationKind.Target)
        {
            traces.Add(period, Trace.Planned);
            traces.Add(period, Trace.PlannedFigures, figures);
        }
        else if (!isForecast && !isDeadline)
        {
            ReadTold(text, mark, clause, figures);
        }
    }

    private void ReadTold(AnnotatedText text, PeriodMark mark, ObservationKind? clause, int figures)
    {
        TimePeriod period = mark.Period!.Value;
        bool isTold = clause is ObservationKind.Actual;
        bool isWholePart = period is { IsPart: true, Part: not PeriodPart.Month };
        bool isInterim = isWholePart || IsCrop(text, mark) || period is { Part: PeriodPart.Month, Number: <= LastInterimMonth };
        Note(period, Trace.Told, isTold && !mark.IsSchoolYear);
        Note(period, Trace.SchoolYear, mark.IsSchoolYear);
        Note(TimePeriod.Year(period.EndYear - 1), Trace.Part, mark.IsSchoolYear && figures > 0 && IsOpened(text, mark));
        Note(period, Trace.Unsaid, !mark.IsSchoolYear && !isTold && (figures > 0 || text.MarkAt(mark.First - 1) is FigureMark));
        Note(period, Trace.Part, isInterim && (isTold || figures > 0 || isWholePart));
    }

    // "Bước vào năm học 2015 - 2016, toàn tỉnh có 302 trường": the year in which it begins runs.
    private static bool IsOpened(AnnotatedText text, PeriodMark mark)
    {
        int at = mark.First;
        while (at > 0 && (text.Is(at - 1, "học") || text.Is(at - 1, "năm") || text.Is(at, "năm")))
        {
            at--;
        }

        return text.Is(at, "vào") || text.Is(at, "đầu");
    }

    // "vụ thu đông 2023": a crop is told of while it stands or is brought in.
    private static bool IsCrop(AnnotatedText text, PeriodMark mark)
    {
        for (int at = mark.Last - 1; at >= 0 && mark.Last - at <= CropReach && text.IsWord(at); at--)
        {
            if (text.Is(at, "vụ"))
            {
                return true;
            }
        }

        return false;
    }

    private void Note(TimePeriod period, Trace trace, bool isFound)
    {
        if (isFound)
        {
            traces.Add(period, trace);
        }
    }
}
