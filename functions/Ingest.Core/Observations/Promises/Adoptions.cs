using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Promises;

/// <summary>Reads that a plan was adopted: what the text tells behind it is the plan, unless it says otherwise.</summary>
internal static class Adoptions
{
    private const int ObjectReach = 20;

    /// <summary>"Hơn 90% đại biểu tán thành nghị quyết phát triển kinh tế - xã hội năm 2024", "HĐND thông qua nghị quyết về nhiệm vụ năm 2024".</summary>
    public static void Read(AnnotatedText text, Sentence sentence, ReadingState state)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (IsAdopted(text, i) && PlanBehind(text, i, sentence.Last) is > 0 and var plan)
            {
                state.AdoptedKind = ObservationKind.Target;
                state.AdoptedPeriod = Year(text, plan, sentence.Last) ?? state.AdoptedPeriod;
                return;
            }
        }
    }

    /// <summary>"đại hội thống nhất 12 chỉ tiêu, như: ..." plans, "có 15/18 chỉ tiêu đạt và vượt: ..." tells; null where no indicators are counted.</summary>
    public static ObservationKind? KindOfCount(AnnotatedText text, Sentence sentence, int end)
    {
        bool counts = false;
        bool tells = false;
        for (int i = sentence.First; i < end; i++)
        {
            counts |= text.MarkAt(i) is FigureMark { OutOf: null } figure && FigureJudge.ReasonFor(text, figure) is "count-of-indicators";
            tells |= text.CueAt(i) is CueKind.Reach or CueKind.Exceed or CueKind.Done or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.VerdictMissed || text.Is(i, "hoàn") && text.Is(i + 1, "thành");
        }

        return !counts ? null : tells ? ObservationKind.Actual : ObservationKind.Target;
    }

    /// <summary>Whether a year stands behind a plan whose adoption the sentence tells of ("đã thông qua nghị quyết về nhiệm vụ năm 2024"): it is planned, though the adoption is done.</summary>
    public static bool Adopts(AnnotatedText text, Sentence sentence, int year)
    {
        for (int i = sentence.First; i < year; i++)
        {
            if (IsAdopted(text, i) && PlanBehind(text, i, year) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAdopted(AnnotatedText text, int at) =>
        text.Is(at, "thông") && text.Is(at + 1, "qua") || text.Is(at, "tán") && text.Is(at + 1, "thành") || text.Is(at, "biểu") && text.Is(at + 1, "quyết") || text.Is(at, "ban") && text.Is(at + 1, "hành");

    // The plan is what was adopted: the first document named behind the verb.
    private static int PlanBehind(AnnotatedText text, int verb, int last)
    {
        for (int i = verb + 2; i <= last && i - verb <= ObjectReach && !text.Is(i, ";"); i++)
        {
            if (text.IsNumber(i) || text.Is(i, "nhiều") || text.Is(i, "các") || text.Is(i, "những"))
            {
                return 0; // "thông qua 41 nghị quyết" names none
            }

            if (text.Is(i, "nghị") && text.Is(i + 1, "quyết") || text.CueAt(i) is CueKind.Plan || text.Is(i, "đề") && text.Is(i + 1, "án") || text.Is(i, "chương") && text.Is(i + 1, "trình") && !KindWords.Is(text, i, "agenda"))
            {
                return i;
            }
        }

        return 0;
    }

    private static TimePeriod? Year(AnnotatedText text, int plan, int last)
    {
        for (int i = plan; i <= last && !text.Is(i, ";"); i++)
        {
            if (text.MarkAt(i) is PeriodMark { Period: { } period, Use: not PeriodUse.Baseline, Relative: CueKind.None })
            {
                return period.Goal;
            }
        }

        return null;
    }
}
