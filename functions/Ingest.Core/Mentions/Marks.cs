using Ingest.Core.Observations;

namespace Ingest.Core.Mentions;

/// <summary>A stretch of tokens that was understood. Marks of a text never overlap.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token.</param>
internal abstract record Mark(int First, int Last);

/// <summary>A phrase of the word tables.</summary>
internal sealed record CueMark(int First, int Last, CueKind Kind) : Mark(First, Last);

/// <summary>How a period is used where it stands.</summary>
internal enum PeriodUse
{
    /// <summary>The figure beside it speaks of it.</summary>
    Plain,

    /// <summary>Something is compared with it ("so với năm 2022").</summary>
    Baseline,

    /// <summary>It is part of a name ("Nghị quyết ... nhiệm kỳ 2020-2025", "giá so sánh năm 2010").</summary>
    Name,

    /// <summary>It says which year's plan a share is a share of ("đạt 17% kế hoạch năm 2025").</summary>
    PlanYear,

    /// <summary>It dates an event ("tái lập năm 1997, tỉnh ...", "chỉ tiêu được quyết nghị tháng 12/2022").</summary>
    Event,
}

/// <summary>A period of time as printed.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Period">The period; null where it hangs on the document's date ("năm nay").</param>
/// <param name="Relative">The cue that hangs on the document's date, else None.</param>
/// <param name="Use">How it is used.</param>
/// <param name="IsDeadline">Whether "đến" stands before it: a level at its end.</param>
internal sealed record PeriodMark(int First, int Last, TimePeriod? Period, CueKind Relative, PeriodUse Use, bool IsDeadline) : Mark(First, Last)
{
    /// <summary>How many years are counted ("mười năm qua"); 0 where they are not.</summary>
    public int Count { get; init; }

    /// <summary>Whether it is a school year, named here by its second one: it may have only begun.</summary>
    public bool IsSchoolYear { get; init; }

    /// <summary>Whether it names the last months of a year ("4 tháng cuối năm 2022"): whoever plans them writes within it.</summary>
    public bool IsRest { get; init; }

    /// <summary>Whether it takes up a year named before ("khi đó"): what it tells of is told in passing.</summary>
    public bool IsTakenUp { get; init; }
}

/// <summary>A calendar day.</summary>
internal sealed record DateMark(int First, int Last, DateOnly? Date, int Day, int Month) : Mark(First, Last);

/// <summary>A number that is no quantity, with the name of the rule that refused it.</summary>
internal sealed record RefusedMark(int First, int Last, string Reason) : Mark(First, Last);

/// <summary>A quantity: number and unit as printed.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token, that of the unit.</param>
/// <param name="NumberLast">Last token of the number; the unit follows it.</param>
/// <param name="Value">Its value.</param>
/// <param name="High">Upper end of a range.</param>
/// <param name="OutOf">Y of "X/Y".</param>
/// <param name="Unit">Unit as printed, or null.</param>
/// <param name="UnitKind">What kind of unit it is.</param>
/// <param name="IsFactor">Whether it is a factor ("gấp đôi", "1,4 lần").</param>
/// <param name="Rule">Name of the number rule.</param>
internal sealed record FigureMark(
    int First, int Last, int NumberLast, decimal Value, decimal? High, decimal? OutOf, string? Unit, UnitKind UnitKind, bool IsFactor, string Rule) : Mark(First, Last);

/// <summary>What kind of unit a figure has, as far as grammar cares.</summary>
internal enum UnitKind : byte
{
    /// <summary>None.</summary>
    None,

    /// <summary>"%", also of something ("% GRDP").</summary>
    Percent,

    /// <summary>Money, area, mass and the like.</summary>
    Measured,

    /// <summary>A counted noun that the table of units has ("xã").</summary>
    Counter,

    /// <summary>A counted noun that no table has.</summary>
    UnknownCounter,

    /// <summary>Points or places of an index.</summary>
    Score,

    /// <summary>"lần".</summary>
    Times,
}
