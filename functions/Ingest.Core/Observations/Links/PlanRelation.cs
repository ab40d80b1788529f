using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>A share of the plan belongs to its result: "ước đạt 8.840 tỷ đồng, bằng 99,4% kế hoạch"; where it is all that is given, it stands alone.</summary>
internal static class PlanRelation
{
    /// <summary>Name of the rule for the parts of a share-only result.</summary>
    public const string PartOfShare = "part-of-share";

    /// <summary>Name of the rule for results whose whole is the plan.</summary>
    public const string OutOfPlan = "out-of-plan";

    private const int MostObjectWords = 10;

    public static void Attach(FigureContext context, Draft? anchor, SentenceDrafts drafts)
    {
        decimal share = ShareOf(context);
        string planned = drafts.Anchor is null && context.Left.Length == 0 ? ObjectOf(context) : "";
        if (anchor is not null && planned.Length == 0 && anchor.PercentOfPlan is null && anchor.Text == context.Text)
        {
            anchor.PercentOfPlan = share;
            anchor.Rules.Add("share-of-plan");
            anchor.Extend(context.Text, LastOf(context));
            if (!anchor.HasOwnKind)
            {
                drafts.TurnIntoResult(anchor);
            }

            return;
        }

        Draft draft = drafts.BuildShare(context);
        draft.Phrase = planned.Length > 0 ? planned : draft.Phrase;
        draft.Kind = ObservationKind.Actual;
        draft.Value = null;
        draft.High = null;
        draft.Unit = null;
        draft.Comparator = Comparator.Equal;
        draft.Measure = Measure.Level;
        draft.PercentOfPlan = share;
        draft.Rules.Add("share-of-plan-only");
        draft.Extend(context.Text, LastOf(context));
        drafts.Add(draft);
    }

    /// <summary>"giảm 25.200 tỷ đồng (-3,1%) so với dự toán": the amount is the gap, the share may follow.</summary>
    public static void AttachGap(FigureContext context, Draft? anchor)
    {
        anchor?.Rules.Add("gap-to-plan");
        anchor?.Extend(context.Text, context.Figure.Last);
    }

    /// <summary>"giải ngân đạt 52% kế hoạch, trong đó vốn tỉnh đạt 61%": a part of what a share of the plan was given for has such a share, too.</summary>
    public static bool IsPartOfShare(FigureContext context, Draft? anchor) =>
        anchor is { Value: null, PercentOfPlan: not null } && context is { Figure: { Unit: "%", OutOf: null }, Left.Length: > 0, Right.Length: 0 } && ReferenceEquals(anchor.Text, context.Text)
        && context.Tail.Verb is CueKind.Reach or CueKind.EqualTo && context.Text.CueAt(context.PhraseFirst) is not CueKind.RateName && !context.Text.Is(context.PhraseFirst, "tỷ")
        && (context.HasLeft(CueKind.Among) || anchor.Rules.Contains(PartOfShare));

    /// <summary>Y of "X/Y" where Y is called the plan, else null.</summary>
    public static decimal? WholeOf(FigureContext context)
    {
        AnnotatedText text = context.Text;
        for (int i = context.RightFirst; i < text.Tokens.Length && i - context.RightFirst < 5 && text.Tokens[i].Kind is not TokenKind.Symbol; i++)
        {
            if (text.CueAt(i) is CueKind.Plan)
            {
                return i == context.RightFirst || text.Is(i - 1, "theo") ? context.Figure.OutOf : null;
            }
        }

        return IsOfPlan(context.Figure) ? context.Figure.OutOf : null;
    }

    /// <summary>"trồng rừng 640/1.100 ha", "9.112/8.000 đảng viên": amounts and jobs are not counted out of a whole, nor is more than the whole.</summary>
    private static bool IsOfPlan(FigureMark figure) =>
        figure.OutOf is { } whole && (figure.UnitKind is UnitKind.Measured || figure is { UnitKind: UnitKind.Counter, Unit: "lao động" } || figure.UnitKind is UnitKind.Counter && figure.Value > whole);

    /// <summary>"Hoàn thành 100% kế hoạch trồng rừng": a share that opens the sentence is of what the plan is for; empty where that is not said.</summary>
    public static string ObjectOf(FigureContext context)
    {
        AnnotatedText text = context.Text;
        if (text.MarkAt(context.RightFirst) is not CueMark { Kind: CueKind.Plan or CueKind.Aim } plan)
        {
            return "";
        }

        bool isMuster = text.Is(plan.Last, "giao") && text.Is(plan.Last + 1, "quân"); // "chỉ tiêu giao quân" hands over recruits
        int first = isMuster ? plan.Last : plan.Last + 1;
        int last = first;
        while (last < text.Tokens.Length && last - first < MostObjectWords && text.IsWord(last) && (text.MarkAt(last) is null or CueMark { Kind: CueKind.Head or CueKind.FalseFriend } || isMuster && last == first) && !text.Is(last, "của") && !text.Is(last, "cả"))
        {
            last++;
        }

        return last - first < 2 ? "" : LeftPhrase.Join(text, first, last);
    }

    private static decimal ShareOf(FigureContext context)
    {
        decimal value = context.Figure.UnitKind is UnitKind.Times ? context.Figure.Value * 100 : context.Figure.Value;
        bool isSigned = context.Text.Is(context.LeftLast, "-") || context.Text.Is(context.LeftLast, "+");
        CueKind verb = isSigned ? context.Text.Is(context.LeftLast, "-") ? CueKind.Decrease : CueKind.Increase : VerbOf(context);
        if (context.Tail.Bound is CueKind.Above && verb is CueKind.None or CueKind.Reach && context.Text.MarkAt(context.LeftLast) is { } bound && context.Text.Is(bound.First, "vượt"))
        {
            return 100 + value; // "vượt mức 12% kế hoạch"
        }

        if (context.Tail.Plan && context.HasLeft(CueKind.Increase) || context.HasLeft(CueKind.VerdictExceeded))
        {
            return 100 + value;
        }

        return verb switch
        {
            CueKind.Exceed or CueKind.Increase or CueKind.VerdictExceeded => 100 + value,
            CueKind.Decrease or CueKind.FallShort => 100 - value,
            _ => value,
        };
    }

    // "giảm 63.600 tỷ đồng tương đương 7,8% so với dự toán": the verb of change governs the second figure, too.
    private static CueKind VerbOf(FigureContext context)
    {
        if (context.Tail.Verb is not CueKind.EqualTo)
        {
            return context.Tail.Verb is CueKind.None && context.HasLeft(CueKind.VerdictExceeded) ? CueKind.VerdictExceeded : context.Tail.Verb;
        }

        for (int i = context.LeftFirst - 1; i >= 0 && context.LeftFirst - i < 15 && !context.Text.Is(i, ",") && !context.Text.Is(i, ";"); i--)
        {
            CueKind verb = context.Text.CueAt(i);
            if (verb is CueKind.Versus or CueKind.Previous)
            {
                break; // "tăng 12% so với cùng kỳ và bằng 96% kế hoạch": that change has what it is compared with
            }

            if (verb is CueKind.Increase or CueKind.Decrease or CueKind.Exceed or CueKind.FallShort)
            {
                return verb;
            }
        }

        return CueKind.EqualTo;
    }

    private static int LastOf(FigureContext context)
    {
        int last = context.Figure.Last;
        while (last < context.RightLast && !context.Text.Is(last + 1, ",") && !context.Text.Is(last + 1, ".") && !context.Text.Is(last + 1, "(") && last - context.Figure.Last < 12)
        {
            last++;
        }

        return last;
    }
}
