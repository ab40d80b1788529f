using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>The predicate that stands directly before a figure: "... [ước đạt trên] 5%".</summary>
/// <param name="First">First token of the predicate; the figure's first where there is none.</param>
/// <param name="Verb">The cue nearest to the figure that says how figure and indicator hang together.</param>
/// <param name="Bound">The comparator word, or None.</param>
/// <param name="HasFrom">Whether "từ" stands in it.</param>
/// <param name="Plan">Whether it names the plan ("kế hoạch là").</param>
/// <param name="Joins">Whether it holds any word that joins an indicator to a figure.</param>
internal sealed record Tail(int First, CueKind Verb, CueKind Bound, bool HasFrom, bool Plan, bool Joins)
{
    /// <summary>Whether a verb of planning stands in it: what stands left of it may be who plans.</summary>
    public bool Aims { get; private init; }

    /// <summary>Whether it takes up an earlier indicator ("tỷ lệ này").</summary>
    public bool Anaphor { get; private init; }

    /// <summary>Whether an earlier period of which it tells stands in it ("cùng kỳ năm trước đạt").</summary>
    public bool Tells { get; private init; }

    public static Tail Empty { get; } = new(0, CueKind.None, CueKind.None, false, false, false);

    /// <summary>Reads the predicate leftwards from a figure.</summary>
    public static Tail Read(FigureContext context)
    {
        AnnotatedText text = context.Text;
        CueKind verb = CueKind.None;
        CueKind bound = CueKind.None;
        bool hasFrom = false;
        bool plan = false;
        bool joins = false;
        bool aims = false;
        bool anaphor = false;
        bool tells = false;
        int at = context.LeftLast;
        while (at >= context.LeftFirst)
        {
            if (text.MarkAt(at) is PeriodMark period && ComparisonBefore(text, period) is not CueKind.None and var compared && period.First - 1 >= context.LeftFirst)
            {
                verb = verb is CueKind.None or CueKind.Adverb ? compared : verb;
                joins = true;
                at = period.First - 2;
                continue;
            }

            if (joins && Asides.OpeningOf(text, at, context.LeftFirst) is { } opening)
            {
                at = opening - 1;
                continue;
            }

            CueKind cue = text.CueAt(at);
            bool isBarelyReached = context.Figure.UnitKind is UnitKind.Percent && text.Is(at, "mới") && !text.Is(at - 1, "thôn") && (at == context.LeftLast || text.CueAt(at + 1) is CueKind.EqualTo or CueKind.Reach);
            if (PlanNouns.IsAt(text, at) || !(IsPredicate(cue) || text.MarkAt(at) is PeriodMark or DateMark || IsLight(text, at) || isBarelyReached))
            {
                break;
            }

            bound = bound is CueKind.None && cue is CueKind.Above or CueKind.AtLeast or CueKind.Below or CueKind.AtMost or CueKind.About ? cue : bound;
            verb = verb is CueKind.None or CueKind.Passive or CueKind.Adverb or CueKind.Respectively && IsVerb(cue) ? cue : Stronger(verb, cue);
            hasFrom |= cue is CueKind.From;
            plan |= cue is CueKind.Plan;
            aims |= cue is CueKind.Aim or CueKind.Assigned;
            anaphor |= cue is CueKind.Anaphor;
            tells |= text.MarkAt(at) is PeriodMark { Use: PeriodUse.Plain } told && (told.Relative is CueKind.Previous || text.CueAt(told.First - 1) is CueKind.Previous);
            joins |= IsVerb(cue) || cue is CueKind.Plan || text.Is(at, ":");
            at = text.MarkAt(at) is { } mark ? Math.Max(mark.First, context.LeftFirst) - 1 : at - 1;
        }

        return new(at + 1, verb, bound, hasFrom, plan, joins) { Aims = aims, Anaphor = anaphor, Tells = tells };
    }

    // "tăng thêm đạt": a verb of change further left outweighs a bare "được".
    private static CueKind Stronger(CueKind verb, CueKind cue) => verb is CueKind.Reach && cue is CueKind.Add ? cue : verb;

    /// <summary>"hơn cùng kỳ 6,6%", "kém năm trước 2%": the words before the period compared with say which way the figure changed.</summary>
    private static CueKind ComparisonBefore(AnnotatedText text, PeriodMark period) =>
        period.Use is not PeriodUse.Baseline ? CueKind.None
        : text.Is(period.First - 1, "hơn") && text.CueAt(period.First - 1) is CueKind.Above or CueKind.None ? CueKind.Increase
        : text.Is(period.First - 1, "kém") || text.Is(period.First - 1, "thua") ? CueKind.Decrease : CueKind.None;

    private static bool IsLight(AnnotatedText text, int at) =>
        (text.Is(at, "giữa") || text.Is(at, "hết")) && text.MarkAt(at + 1) is PeriodMark ||
        LightVerbs.Lead(text, at) ||
        text.Is(at, ",") || text.Is(at, ":") || text.Is(at, "(") || text.Is(at, "-") || text.Is(at, "[") || text.Is(at, "+") || text.Is(at, "\"") || text.Is(at, "“");

    private static bool IsVerb(CueKind cue) => cue is CueKind.Reach or CueKind.Copula or CueKind.Share or CueKind.DownTo or CueKind.UpTo or CueKind.Have or CueKind.Add
        or CueKind.Increase or CueKind.Decrease or CueKind.Multiply or CueKind.Exceed or CueKind.FallShort or CueKind.EqualTo or CueKind.Estimate or CueKind.Forecast
        or CueKind.Done or CueKind.Executed or CueKind.Future or CueKind.Respectively or CueKind.Rank or CueKind.Aim or CueKind.Assigned;

    private static bool IsPredicate(CueKind cue) => IsVerb(cue) || cue is CueKind.Above or CueKind.AtLeast or CueKind.Below or CueKind.AtMost or CueKind.About
        or CueKind.From or CueKind.Passive or CueKind.Adverb or CueKind.Connector or CueKind.Plan or CueKind.UpToEnd or CueKind.Versus or CueKind.Among or CueKind.Anaphor
        or CueKind.Opener or CueKind.Result or CueKind.VerdictExceeded or CueKind.VerdictMet or CueKind.VerdictMissed or CueKind.Unreached or CueKind.Raise;
}
