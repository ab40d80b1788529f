using System.Collections.Frozen;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Promises;

/// <summary>Tells the plan's own figure from a result that is compared with the plan.</summary>
internal static class PlanWords
{
    private const int AsideReach = 6;
    private const int SubjectReach = 25;
    private const int DeadlineReach = 12;

    // What a plan is called where it is the subject of a sentence.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlanNames =
        FrozenSet.Create<string>(StringComparer.Ordinal, "nghị", "đề", "chương", "kế", "quy", "chiến", "chỉ", "quyết", "kịch", "dự").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>"chưa đạt kế hoạch (86%)": a bare figure in brackets behind the plan is the plan's.</summary>
    public static bool IsPlanAside(FigureContext context)
    {
        int open = context.Figure.First - 1;
        while (open > 0 && context.Text.CueAt(open) is CueKind.From or CueKind.Above or CueKind.About or CueKind.AtLeast or CueKind.Copula)
        {
            open--;
        }

        if (!context.Text.Is(open, "("))
        {
            return false;
        }

        // "(bằng 81% dự toán tỉnh giao đầu năm)": a few words may qualify the plan.
        int plan = open - 1;
        while (plan > 0 && open - plan <= AsideReach && context.Text.IsWord(plan) && context.Text.CueAt(plan) is CueKind.None or CueKind.Assigned or CueKind.SameYear or CueKind.Organisation)
        {
            plan--;
        }

        return context.Text.CueAt(plan) is CueKind.Plan or CueKind.Aim || plan == open - 1 && context.Text.CueAt(plan) is CueKind.VerdictMissed or CueKind.VerdictExceeded or CueKind.VerdictMet;
    }

    /// <summary>"đề án xác định đến năm 2030 có 45 xã": what a plan says is planned.</summary>
    public static bool IsSpokenByPlan(AnnotatedText text, int at)
    {
        int verb = text.MarkAt(at)?.First ?? at;
        for (int i = verb - 1; i >= 0 && verb - i <= SubjectReach && !text.Is(i, ".") && !text.Is(i, ";") && text.MarkAt(i) is not FigureMark; i--)
        {
            Mark? mark = text.MarkAt(i);
            if (mark is CueMark { Kind: CueKind.NameHead or CueKind.Plan } or CueMark { Kind: CueKind.Ordinal } && PlanNames.Contains(text.Folds(mark.First)))
            {
                return !IsReported(text, mark.First);
            }
        }

        return false;
    }

    // "Báo cáo của ban chỉ đạo chương trình cho hay", "Qua hai năm thực hiện nghị quyết, tỉnh khẳng định": the report speaks, not the plan that it is about.
    private static bool IsReported(AnnotatedText text, int plan)
    {
        for (int i = plan - 1; i >= 0 && plan - i <= SubjectReach && !text.Is(i, ".") && !text.Is(i, ";") && !text.Is(i, ",") && text.MarkAt(i) is not FigureMark; i--)
        {
            if (text.Is(i, "báo") && text.Is(i + 1, "cáo") || text.CueAt(i) is CueKind.Executed or CueKind.Result or CueKind.ReportTopic)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"11.300 tỷ đồng trên tổng kế hoạch 19.000 tỷ đồng": the plan that a result is measured by.</summary>
    public static bool IsWhole(FigureContext context) => context.Text.Is(context.PhraseFirst - 1, "trên") && context.HasLeft(CueKind.Plan);

    /// <summary>"kế hoạch cả năm giảm 40 hộ", "phấn đấu tăng thêm 200 ha": a clause of its own plans by how much the figure before is to change.</summary>
    public static bool PlansChange(FigureContext context)
    {
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (context.Text.CueAt(i) is CueKind.Versus or CueKind.Exceed or CueKind.Previous or CueKind.VerdictExceeded or CueKind.VerdictMissed)
            {
                return false;
            }

            if (context.Text.CueAt(i) is CueKind.Plan or CueKind.Aim && (context.OpensClause || context.Text.Tokens[Math.Max(context.Text.MarkAt(i)!.First - 1, 0)].Kind is TokenKind.Symbol))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Nghị quyết Đảng bộ xã đến năm 2025 trồng 120 ha quế": a plan that opens its clause and has a deadline right behind its name.</summary>
    public static bool OpensWithDeadline(AnnotatedText text, int at)
    {
        int first = text.MarkAt(at)!.First;
        if (at != first || !IsPlanName(text, at) || !(first == 0 || text.Tokens[first - 1].Kind is TokenKind.Symbol || text.CueAt(first - 1) is CueKind.Opener))
        {
            return false;
        }

        for (int i = first + 1; i - first <= DeadlineReach && i < text.Tokens.Length && text.Tokens[i].Kind is not TokenKind.Symbol && text.MarkAt(i) is not FigureMark; i++)
        {
            if (text.MarkAt(i) is PeriodMark mark)
            {
                return mark is { IsDeadline: true, Use: PeriodUse.Plain };
            }
        }

        return false;
    }

    /// <summary>Whether a plan is named at a token ("nghị quyết", "kế hoạch", "đề án").</summary>
    public static bool IsPlanName(AnnotatedText text, int at) => text.CueAt(at) is CueKind.Plan || text.CueAt(at) is CueKind.NameHead && PlanNames.Contains(text.Folds(at)) && !text.Is(at + 1, "định");

    /// <summary>"Nghị quyết nêu:", "Theo kế hoạch tỉnh giao:": before a colon a plan opens its figures; "Lập quy hoạch chung:" is a task.</summary>
    public static bool OpensPlan(AnnotatedText text, int first, int colon)
    {
        bool isPlan = text.Is(first, "theo") || text.CueAt(first) is CueKind.NameHead or CueKind.Plan && PlanNames.Contains(text.Folds(first));
        for (int i = colon - 1; i > first; i--)
        {
            bool speaks = text.Is(i, "nêu") || text.Is(i, "ghi") || text.Is(i, "đặt") || text.Is(i, "giao") || text.Is(i, "rõ") || text.Is(i, "ra") || text.CueAt(i) is CueKind.Attribution;
            if (speaks && isPlan && IsSpokenByPlan(text, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"vượt mục tiêu đề ra là 3%", "chưa đạt mục tiêu 65%": the verdict's plan is said right behind it; "vượt kế hoạch 12%" is a share.</summary>
    public static bool NamesPlan(AnnotatedText text, int at, int last)
    {
        int behind = text.MarkAt(at)!.Last + 1;
        while (text.CueAt(behind) is CueKind.Aim or CueKind.Assigned or CueKind.SameYear or CueKind.Year or CueKind.Organisation || text.MarkAt(behind) is PeriodMark)
        {
            behind = text.MarkAt(behind)!.Last + 1; // "thấp hơn kế hoạch đề ra đầu năm là 5%"
        }

        if (text.CueAt(behind) is CueKind.Copula && last - behind <= 2)
        {
            return true;
        }

        bool isAmount = text.MarkAt(last + 1) is FigureMark figure && (text.CueAt(at) is not CueKind.VerdictExceeded || figure.High is not null || figure.UnitKind is not UnitKind.Percent);
        return isAmount && behind > last && (text.Is(behind - 1, "tiêu") || text.Is(behind - 1, "hoạch"));
    }

    /// <summary>The plan is whose figure follows where it stands right before it ("kế hoạch là 5%") or opens the clause ("Kế hoạch năm 2024 của ngành giữ ...").</summary>
    public static bool IsGoverning(AnnotatedText text, int at, int last)
    {
        Mark mark = text.MarkAt(at)!;
        int before = mark.First - 1;
        if (text.CueAt(before) is CueKind.Versus && text.Is(mark.Last + 1, ","))
        {
            return false; // "So với kế hoạch, thu ngân sách đạt ..." tells the result
        }

        bool opens = before < 0 || text.Tokens[before].Kind is TokenKind.Symbol || text.CueAt(before) is CueKind.Opener or CueKind.Connector or CueKind.Versus or CueKind.Increase or CueKind.Decrease
            || text.MarkAt(before) is PeriodMark;
        return opens || last - mark.Last <= 4;
    }

    /// <summary>Whether a sentence speaks of a plan, of reaching one or of how many goals were reached.</summary>
    public static bool AreIn(AnnotatedText text, Sentence sentence)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.CueAt(i) is CueKind.Plan or CueKind.VerdictMissed or CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.Unreached
                || text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is "count-of-indicators")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence speaks of goals that were missed.</summary>
    public static bool AreMissed(AnnotatedText text, Sentence sentence)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.CueAt(i) is CueKind.VerdictMissed or CueKind.Unreached)
            {
                return true;
            }
        }

        return false;
    }
}
