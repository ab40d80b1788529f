using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Periods that a figure takes over from what was said before it, and those that hold for what follows.</summary>
internal static class CarriedPeriods
{
    /// <summary>The period that figures of a kind have here where nothing beside them says one.</summary>
    public static TimePeriod? Of(ReadingState state, ObservationKind kind) =>
        state.PeriodInParagraph(kind) ?? Beside(kind, state) ?? Reached(state.ListPeriod, kind, state) ?? Reached(state.SectionPeriod, kind, state) ?? state.LastPeriod(kind)
        ?? (kind is ObservationKind.Target ? state.AdoptedPeriod ?? state.Profile.TargetPeriod : state.Profile.ActualPeriod);

    // "Năm nay, tỉnh đặt mục tiêu đón 9 triệu lượt khách. Nhưng khách lưu trú đã là 7 triệu lượt.": what runs is planned and told of in one paragraph.
    private static TimePeriod? Beside(ObservationKind kind, ReadingState state) =>
        kind is ObservationKind.Actual && state.PeriodInParagraph(ObservationKind.Target) is { IsTerm: false } planned && planned.EndYear == state.Profile.ReportYear && !state.Profile.IsFuture(planned) ? planned : null;

    // "Về phát triển du lịch đến năm 2030 / Thực trạng. Tỉnh có 94 khách sạn": what a heading plans for was not reached yet.
    private static TimePeriod? Reached(TimePeriod? above, ObservationKind kind, ReadingState state) =>
        kind is ObservationKind.Actual && above?.StartYear > state.Profile.ReportYear ? null : above;

    /// <summary>Whether the period stands before the indicator ("Năm 2018, GRDP đạt ...") and so holds for what follows, or inside it ("chỉ số PCI năm 2018").</summary>
    public static bool Opens(FigureContext context, TimePeriod? own)
    {
        int end = context.PhraseFirst < context.Tail.First ? context.PhraseFirst : context.Figure.First;
        for (int i = context.LeftFirst; i < context.Figure.First; i++)
        {
            bool isTheirs = context.Text.CueAt(i) is CueKind.Attribution && i > end; // "Số liệu rà soát cuối năm 2015 cho thấy ..."
            if (isTheirs && context.LeftPeriod(mark => mark is { Use: PeriodUse.Plain } && mark.Last < i) is not null)
            {
                return true;
            }

            if (i < end && context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain } || context.Text.MarkAt(i) is DateMark { Date: { } date } && own?.EndYear == date.Year)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"đến năm 2027 nâng độ che phủ từ 58% hiện nay lên 63%": what opens the sentence holds for the figures behind the first, which has a year of its own on its right.</summary>
    public static TimePeriod? Announced(FigureContext context, Draft? anchor, TimePeriod? own, ReadingState state) =>
        anchor is null && own is not null && context.LeftPeriod(mark => mark is { Use: PeriodUse.Plain, IsDeadline: true, IsTakenUp: false }) is { } opening && Periods.Resolve(opening, state.Profile, state) is { } announced && announced != own ? announced : null;

    /// <summary>"Tổng vốn đầu tư 5 năm": the sum of a term, named in the indicator.</summary>
    public static bool SumsUp(FigureContext context) => context.LeftPeriod(mark => mark.Relative is CueKind.WholeTerm && context.Text.IsNumber(mark.First)) is not null;

    /// <summary>"Hộ nghèo lúc ấy chiếm 11%": an earlier year taken up for this sentence; the text goes on without it.</summary>
    public static bool IsTakenUp(FigureContext context) => context.LeftPeriod(mark => mark is { Use: PeriodUse.Plain, IsTakenUp: false }) is null && context.LeftPeriod(mark => mark.IsTakenUp) is not null;
}
