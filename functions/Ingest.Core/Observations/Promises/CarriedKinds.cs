using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Promises;

/// <summary>Kinds that a figure takes over from what was said before it.</summary>
internal static class CarriedKinds
{
    /// <summary>"phấn đấu trồng 300 ha, nhưng 9 tháng mới trồng 120 ha", "giao giảm 2%, huyện giảm được 2,4%": behind the contrast stands what came of the plan.</summary>
    public static bool Contrasts(FigureContext context)
    {
        if (context.Text.Is(context.LeftLast, "được") && context.Text.CueAt(context.LeftLast - 1) is CueKind.Increase or CueKind.Decrease && !context.HasLeft(CueKind.Future))
        {
            return true;
        }

        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            bool isSong = context.Text.Is(i, "song") && !context.Text.Is(i + 1, "song") && !context.Text.Is(i - 1, "song");
            if (isSong || context.Text.Is(i, "nhưng") || context.Text.Is(i, "tuy") && context.Text.Is(i + 1, "nhiên") || context.Text.Is(i, "thực") && context.Text.Is(i + 1, "tế"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"thu nhập đề ra 48 triệu đồng, đạt 49,1 triệu đồng", "kế hoạch 1.200 ha, nay đã 1.310 ha": behind a plan's figure, in the same clause, a second one of its unit is said to be reached, and in no later year.</summary>
    public static bool Reaches(FigureContext context, Draft plan, TimePeriod? own)
    {
        int first = context.LeftFirst;
        while (context.Text.Is(first, ",") || context.Text.Is(first, ")") || context.Text.CueAt(first) is CueKind.Connector or CueKind.Opener)
        {
            first++;
        }

        bool isSaid = context.Text.CueAt(first) is CueKind.Reach or CueKind.Executed or CueKind.Done or CueKind.Result or CueKind.Passive || context.Text.MarkAt(first) is PeriodMark { Relative: CueKind.Now };
        return isSaid && context is { Left.Length: 0, Right.Length: 0, OpensClause: false, Tail.Aims: false, Tail.Plan: false } && plan.Depth == context.Depth && plan.HasStrongKind && Units.Fit(context.Figure.Unit, plan.Unit) && context.Figure.Unit is not null
            && (own is null || plan.Period is null || own.Value.EndYear <= plan.Period.Value.EndYear);
    }

    /// <summary>"hộ nghèo không quá 2%", "từ 10 đảng viên trở lên": what is only bounded is asked for, unless the sentence or its year tells of results.</summary>
    public static ObservationKind? Bounded(Draft draft, TimePeriod? told, ReadingState state) =>
        draft.Comparator is Comparator.GreaterOrEqual or Comparator.LessOrEqual && state.SentenceKind is null && !state.Profile.IsPast(told) ? ObservationKind.Target : null;

    /// <summary>"30% vào năm 2030 (2023: 19,8%)": an earlier year beside a plan is the one that it starts from.</summary>
    public static ObservationKind? Earlier(TimePeriod own, Draft plan, ReadingState state) =>
        plan is { Kind: ObservationKind.Target, Period: { } planned } && own.EndYear < planned.EndYear && own.EndYear <= state.Profile.ReportYear ? ObservationKind.Actual : null;

    /// <summary>A year that the sentence names and that is over says more than what the paragraph planned before, and than a section that plans the years ahead ("đến năm 2030: Giai đoạn 2016 - 2020 đón 5 triệu lượt khách, doanh thu 900 tỷ đồng").</summary>
    public static ObservationKind? Past(TimePeriod? carried, ReadingState state)
    {
        bool plansOn = state.ParagraphKind is ObservationKind.Target && state.PlansOn;
        bool plansAhead = state is { ParagraphKind: null, SectionKind: ObservationKind.Target } && state.Profile.IsFuture(state.SectionPeriod);
        return (plansOn || plansAhead) && state.Profile.IsPast(carried) ? ObservationKind.Actual : null;
    }

    /// <summary>"Năm 2014 huyện tập trung ...": in a section that tells, a year that the sentence itself names and that lies ahead is planned.</summary>
    public static ObservationKind? Ahead(TimePeriod? named, ReadingState state) =>
        (state.ListKind ?? state.SectionKind) is ObservationKind.Actual && state.Profile.IsFuture(named) ? ObservationKind.Target : null;

    /// <summary>"Năm 2018 tỉnh được giao 85% dân số. Đến hết tháng 9, tỉnh có 1,6 triệu người tham gia": behind the plan of a year, what the months of it that are over have is a result.</summary>
    public static ObservationKind? Within(TimePeriod? own, Draft? anchor, ReadingState state)
    {
        bool isOver = own is { IsPart: true, Part: not (PeriodPart.Quarter or PeriodPart.Half) } && state.Profile.IsPast(own);
        bool isPlanned = anchor is null ? state is { PlansOn: true, ParagraphKind: ObservationKind.Target } : anchor is { Kind: ObservationKind.Target, Period.IsPart: false };
        return isOver && isPlanned ? ObservationKind.Actual : null;
    }

    /// <summary>What lies ahead is planned, whatever the paragraph compares.</summary>
    public static ObservationKind? Future(TimePeriod? told, ReadingState state) => state.Profile.IsFuture(told) ? ObservationKind.Target : null;

    /// <summary>The year of a text of January is not over, but "Đến nay" in it has told what follows: it is not ahead.</summary>
    public static TimePeriod? Open(TimePeriod? told, ReadingState state) => state.IsTold(told) && told?.EndYear == state.Profile.ReportYear && state.Profile.IsFuture(told) ? null : told;

    /// <summary>"..., trong đó có 3,5 triệu lượt khách quốc tế": a part of a result is one, whatever the paragraph plans.</summary>
    public static ObservationKind? Part(FigureContext context, Draft? anchor) => context.HasLeft(CueKind.Among) ? Told(anchor) : null;

    /// <summary>"đã đón 104,8 triệu lượt khách, trong đó có 3,5 triệu lượt khách quốc tế": what goes on behind a result in its sentence is one, too.</summary>
    public static ObservationKind? Told(Draft? anchor) => anchor is { Kind: ObservationKind.Actual, HasOwnKind: true } ? ObservationKind.Actual : null;

    /// <summary>What the paragraph has planned so far; "Toàn huyện còn 320 hộ nghèo" behind a sentence that plans describes the state it starts from.</summary>
    public static ObservationKind? PlannedOn(FigureContext context, ReadingState state)
    {
        bool describes = state.PlansOn && context.OpensClause && context.Left.Length == 0
            && (context.Tail.Verb is CueKind.DownTo || context.Tail.Verb is CueKind.Have && context.Text.CueAt(context.LeftFirst) is CueKind.Organisation);
        state.ParagraphKind = describes ? null : state.ParagraphKind;
        return state.ParagraphKind;
    }
}
