using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases of the subject that stands further off than the words beside the figure.</summary>
internal static class SubjectPhrases
{
    private const int LongestSubject = 20;

    private static readonly string[] Documents = ["nghị quyết", "dự thảo", "văn kiện", "đại hội", "kỳ họp", "kế hoạch", "đề án", "chỉ tiêu"];

    public static PhraseChoice? AroundBrackets(PhraseRequest request) =>
        AsidePhrase.Build(request.Context) is { Length: > 0 } aside ? new(aside, "phrase-around-brackets") : null;

    public static PhraseChoice? BehindDocument(PhraseRequest request)
    {
        if (!IsDocument(request.Context) && !IsPlanner(request) || request.Right.Length == 0 && request.Earlier is null)
        {
            return null;
        }

        return request.Right.Length > 0 ? new(request.Right, "phrase-behind-document") : new(request.Anchor?.Phrase ?? request.Earlier!.Phrase, "phrase-same-as-before");
    }

    public static PhraseChoice? RightOfAim(PhraseRequest request)
    {
        bool aims = request.Context.Tail is { Aims: true, Plan: false } && request.Right.Length > 0 && request.Left.Length > 0 && (!PhraseWords.StartsWithHead(request.Context) || IsClause(request));
        return aims ? new(request.Counts ? PhraseWords.Joined(CounterPhrases.CounterOf(request.Figure), request.Right) : request.Right, "phrase-right-of-aim") : null;
    }

    // "thu hút doanh nghiệp, phấn đấu tối thiểu 60% sản lượng được chế biến": behind the comma a clause of its own.
    private static bool IsClause(PhraseRequest request) =>
        request is { Figure.UnitKind: UnitKind.Percent, Context: var context } && context.Text.CueAt(context.RightFirst) is CueKind.Head && context.Text.Is(context.Tail.First, ",");

    public static PhraseChoice? BeforeApposition(PhraseRequest request) =>
        request.Anchor is null && request.Left.Length > 0 && !PhraseWords.StartsWithHead(request.Context) && Subject(request.Context) is { Length: > 0 } subject ? new(subject, "phrase-subject") : null;

    /// <summary>"Với 8.450 tỷ đồng, thu ngân sách vượt dự toán": a figure that opens the sentence is of the subject behind the comma.</summary>
    public static PhraseChoice? BehindComma(PhraseRequest request)
    {
        FigureContext context = request.Context;
        AnnotatedText text = context.Text;
        int first = context.RightFirst + 1;
        bool opens = request is { Left.Length: 0, Right.Length: 0 } && context.OpensClause && text.Is(context.RightFirst, ",") && (text.Is(context.LeftFirst, "với") || text.Is(context.Tail.First, "với"));
        if (!opens || text.CueAt(first) is not (CueKind.Head or CueKind.RateName or CueKind.FallName))
        {
            return null;
        }

        int end = first + 1;
        while (end <= first + LongestSubject && text.IsWord(end) && text.MarkAt(end) is null or CueMark { Kind: CueKind.FalseFriend or CueKind.Head or CueKind.Opener } && text.MarkAt(end) is not PeriodMark)
        {
            end++;
        }

        return new(LeftPhrase.Join(text, first, end), "phrase-behind-comma");
    }

    public static PhraseChoice? WithIntroduction(PhraseRequest request)
    {
        string theme = request.State.IntroTheme;
        if (theme.Length == 0 || request.Left.Length == 0 || request.Context.Depth != 0 || PhraseWords.StartsWithHead(request.Context))
        {
            return null;
        }

        string phrase = request.Counts ? PhraseWords.Joined(theme, request.Left, CounterPhrases.CounterOf(request.Figure), request.Right) : PhraseWords.Joined(theme, request.Left);
        return new(phrase, "phrase-with-introduction");
    }

    /// <summary>"Nghị quyết đại hội dự kiến mỗi năm giảm 1%": what plans is no indicator.</summary>
    private static bool IsDocument(FigureContext context)
    {
        bool mayPlan = (context.Tail.Verb is not CueKind.Reach || context.Tail.Aims) && context.Figure.UnitKind is UnitKind.Percent or UnitKind.Measured;
        foreach (string document in mayPlan ? Documents : [])
        {
            if (context.FoldedLeft.StartsWith(document, StringComparison.Ordinal))
            {
                return !context.FoldedLeft.Contains("tỷ lệ", StringComparison.Ordinal);
            }
        }

        return false;
    }

    // "ngành du lịch vì thế đã nâng mục tiêu lên 12 triệu lượt": who plans
    private static bool IsPlanner(PhraseRequest request) =>
        request is { Right.Length: 0, Left.Length: > 0, Earlier: not null, Context: { Tail.Aims: true } context } && context.Text.Is(context.PhraseFirst - 1, "ngành") && request.Earlier.Unit == request.Figure.Unit;

    /// <summary>The subject before an apposition: "Diện tích mía, một thời là cây chủ lực, nay chỉ còn 3 ha".</summary>
    private static string Subject(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int first = SentenceOpenings.Skip(text, new(context.LeftFirst, context.LeftLast)).First;
        while (first < context.LeftLast && (text.MarkAt(first) is PeriodMark || text.Is(first, ",")))
        {
            first++;
        }

        if (text.CueAt(first) is not (CueKind.Head or CueKind.RateName or CueKind.FallName))
        {
            return "";
        }

        int end = first;
        while (end < context.PhraseFirst && !text.Is(end, ",") && !text.Is(end, "(") && !text.Is(end, ":"))
        {
            end++;
        }

        return end < context.PhraseFirst && text.Is(end, ",") && end - first < 15 ? LeftPhrase.Join(text, first, end) : "";
    }
}
