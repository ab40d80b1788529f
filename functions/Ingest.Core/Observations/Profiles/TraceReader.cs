using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Notes what a sentence says of the periods it names: whether it plans or tells of them, compares with them or only names them.</summary>
internal sealed class TraceReader(DocumentProfile blank, PeriodTraces traces, KindCounts kinds, SpokenCounts spoken)
{
    private const int FewestTermYears = 3;
    private const int MostTermYears = 5;

    private readonly BodyTraces body = new(blank, traces);

    /// <summary>The year told of last, until something else is spoken of.</summary>
    private int? told;
    private AnnotatedText? toldIn;

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="place">Where the text stands.</param>
    /// <param name="section">The kind that its section announces.</param>
    public void Read(AnnotatedText text, Sentence sentence, TextPlace place, ObservationKind? section)
    {
        ObservationKind? kind = KindOf(text, sentence, place);
        ObservationKind? ofFigures = kind ?? (ClauseKinds.Compares(text, sentence) ? ObservationKind.Actual : null);
        int depth = 0;
        for (int i = sentence.First; i <= sentence.Last; i = Math.Max(text.MarkAt(i)?.Last ?? i, i) + 1)
        {
            depth += text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0;
            switch (text.MarkAt(i))
            {
                case FigureMark figure when FigureJudge.ReasonFor(text, figure) is null:
                    kinds.Add(ofFigures);
                    break;
                case DateMark day:
                    ReadDay(text, sentence, day);
                    break;
                case PeriodMark mark:
                    ReadPeriod(text, sentence, mark, new(place, kind, section, depth > 0));
                    break;
            }
        }
    }

    private ObservationKind? KindOf(AnnotatedText text, Sentence sentence, TextPlace place)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, blank);
        kind = by is CueKind.Future ? null : kind;
        return place is TextPlace.Heading or TextPlace.Title ? Kinds.OfHeading(text) ?? kind : kind;
    }

    // "tính đến 15/11/2024 giải ngân đạt 61%"
    private void ReadDay(AnnotatedText text, Sentence sentence, DateMark day)
    {
        if (day.Date is null)
        {
            if (RelatedYears.OfDay(text, sentence, day) is { } running)
            {
                traces.Add(running, Trace.Part);
            }

            return;
        }

        if (SpokenYears.OfDay(text, day.First, blank) is not null && ClauseKinds.FiguresBehind(text, day.Last, sentence.Last) > 0
            && ClauseKinds.Of(text, sentence, day, blank) is not ObservationKind.Target)
        {
            traces.Add(day.Date!.Value.Year, Trace.Day);
        }
    }

    // A year behind "giá" is the basis of prices.
    private void ReadPeriod(AnnotatedText text, Sentence sentence, PeriodMark mark, Surroundings around)
    {
        if (mark.Relative is not CueKind.None)
        {
            spoken.Read(text, sentence, mark, blank, around);
            ReadRelated(text, sentence, mark);
        }

        (told, toldIn) = mark.Use is PeriodUse.Plain ? (YearChains.Told(text, sentence, mark, blank), text) : (told, toldIn);
        bool isNamed = mark.Relative is CueKind.None or CueKind.PastTerm or CueKind.YearsLater; // "sau nửa nhiệm kỳ 2020 - 2025" is told of, and names it
        if (isNamed && !mark.IsTakenUp && mark.Period is { } period && !text.Is(mark.First - 1, "giá"))
        {
            bool isTerm = period.EndYear - period.StartYear is >= FewestTermYears and <= MostTermYears;
            traces.Add(period, Trace.Named);
            traces.Add(period, Trace.TermNamed, isTerm ? 1 : 0);
            ReadNamed(text, sentence, mark, around);
        }
    }

    private void ReadRelated(AnnotatedText text, Sentence sentence, PeriodMark mark)
    {
        if (RelatedYears.OfPart(text, sentence, mark) is { } year)
        {
            traces.Add(year, Trace.Part);
        }

        if (YearChains.SpokenFrom(text, sentence, mark) is { } report)
        {
            traces.Add(report, Trace.Reckoned);
        }

        if (YearChains.NowOf(text, mark) is { } now && told is { } behind && (now is Trace.Overtaken || ReferenceEquals(toldIn, text)))
        {
            traces.Add(behind, now);
        }
    }

    private void ReadNamed(AnnotatedText text, Sentence sentence, PeriodMark mark, Surroundings around)
    {
        TimePeriod period = mark.Period!.Value;
        switch (mark.Use)
        {
            case not PeriodUse.Plain when around.Place is TextPlace.Title && OwnPlans.IsTermOf(text, mark):
                ReadTitled(mark, ObservationKind.Target, TextPlace.Title);
                break;
            case PeriodUse.Baseline when around.Kind is not ObservationKind.Target:
                if (RelatedYears.IsFarBehind(text, sentence, mark))
                {
                    break;
                }

                bool isSameTime = text.MarkAt(mark.First - 1) is CueMark { Kind: CueKind.Previous or CueKind.Versus } same && text.Is(same.Last - 1, "kỳ");
                traces.Add(period, isSameTime ? Trace.SameTime : Trace.Compared);
                break;
            case PeriodUse.PlanYear:
                traces.Add(period, Trace.PlanMet);
                break;
            case PeriodUse.Event:
                traces.Add(period, around.Place is TextPlace.Title && period.IsPart ? Trace.TitlePart : Trace.Happened); // "(ban hành tháng 11/2021)"
                break;
            case PeriodUse.Plain when around.Place is TextPlace.Title or TextPlace.Heading:
                ReadTitled(mark, TitleReader.KindOf(text, mark) ?? around.Section ?? around.Kind, around.Place);
                bool isPart = period.IsPart || mark.IsRest || text.CueAt(mark.First) is CueKind.LastMonths || text.CueAt(mark.First - 1) is CueKind.LastMonths;
                traces.Add(period, Trace.TitlePart, isPart && around.Place is TextPlace.Title ? 1 : 0);
                break;
            case PeriodUse.Plain when RelatedYears.IsSameTime(text, sentence, mark):
                traces.Add(period, Trace.SameTime);
                break;
            case PeriodUse.Plain when around.IsAside:
                traces.Add(period, ClauseKinds.Of(text, sentence, mark, blank) is ObservationKind.Target ? Trace.AsidePlanned : Trace.Aside);
                break;
            case PeriodUse.Plain:
                body.Read(text, sentence, mark, around);
                break;
        }
    }

    private void ReadTitled(PeriodMark mark, ObservationKind? kind, TextPlace place)
    {
        Trace trace = (kind, place) switch
        {
            (ObservationKind.Actual, TextPlace.Title) => Trace.TitleTold,
            (ObservationKind.Target, TextPlace.Title) => mark.IsDeadline ? Trace.TitleDeadline : Trace.TitlePlanned,
            (_, TextPlace.Title) => Trace.TitleNamed,
            (ObservationKind.Actual, _) => Trace.HeadingTold,
            (ObservationKind.Target, _) => mark.IsDeadline ? Trace.HeadingDeadline : Trace.HeadingPlanned,
            _ => Trace.Named,
        };
        traces.Add(mark.Period!.Value, trace);
    }
}
