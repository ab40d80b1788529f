using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Readers;

/// <summary>Reads the words that hold for the figures behind them: before a colon, in a theme, in a sentence of its own.</summary>
internal static class Introductions
{
    /// <summary>A topic that opens its paragraph is a few words.</summary>
    private const int LongestTopic = 10;

    /// <summary>"... với các mục tiêu chủ yếu: A; B": what stands before the colon holds for all that follows.</summary>
    public static void Read(FigureContext context, Sentence sentence, ReadingState state)
    {
        AnnotatedText text = context.Text;
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (text.Is(i, ":") && i < context.Tail.First)
            {
                state.SentencePeriod = Periods.Last(text, context.LeftFirst, i, state.Profile) ?? state.SentencePeriod;
                int start = SentenceOpenings.Skip(text, new(context.LeftFirst, i)).First;
                state.SentenceKind = Kinds.Own(text, context.LeftFirst, i, state.SentencePeriod, state.Profile).Kind ?? Kinds.OfHeading(text, start, i)
                    ?? Adoptions.KindOfCount(text, sentence, i) ?? (PlanWords.OpensPlan(text, start, i) ? ObservationKind.Target : (ObservationKind?)null) ?? state.SentenceKind;
                state.SentenceEstimates |= context.HasLeft(CueKind.Estimate) || context.HasLeft(CueKind.Forecast);
                state.SentenceRevises |= Revisions.Stand(text, context.LeftFirst, i);
                state.ParagraphKind = state.SentenceKind;
                state.ParagraphPeriod = state.SentencePeriod ?? state.ParagraphPeriod;
                (string theme, int first) = LeftPhrase.Build(text, context.LeftFirst, i);
                bool isTheme = state.SentenceKind is null && text.CueAt(first) is CueKind.Head or CueKind.FalseFriend or CueKind.RateName && theme.Contains(' ', StringComparison.Ordinal);
                state.IntroTheme = isTheme ? theme : "";
                context.LeftFirst = i + 1;
                (context.Left, context.PhraseFirst) = LeftPhrase.Build(text, context.LeftFirst, context.Tail.First);
                state.IntroTheme = theme.Length > 0 && state.SentenceKind is null && IsBareVerb(context) ? theme : state.IntroTheme;
                if (state.IntroTheme.Length == 0)
                {
                    context.DropNameless();
                }

                return;
            }
        }
    }

    /// <summary>What a sentence without figures says of those behind it in the paragraph.</summary>
    public static void ReadWithoutFigures(AnnotatedText text, Sentence sentence, ReadingState state)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, state.Profile);
        TimePeriod? period = Periods.Last(text, sentence.First, sentence.Last, state.Profile, state);
        state.HasAssigned = by is CueKind.Assigned or CueKind.Plan && kind is ObservationKind.Target;
        if (by is CueKind.Aim or CueKind.Result or CueKind.Estimate or CueKind.Unreached)
        {
            state.ParagraphKind = kind;
        }
        else if (sentence.First == 0 && sentence.Last <= LongestTopic && text.Is(sentence.Last, ".") && Kinds.OfHeading(text, sentence.First, sentence.Last) is { } topic)
        {
            state.ParagraphKind = topic; // "1. Thực trạng. Toàn tỉnh có 94 cơ sở lưu trú."
        }
        else if (text.MarkAt(sentence.First) is PeriodMark { Relative: CueKind.PastTerm } || text.MarkAt(sentence.First + 1) is PeriodMark { Relative: CueKind.PastTerm })
        {
            state.ParagraphKind = ObservationKind.Actual; // "Qua nửa nhiệm kỳ thực hiện nghị quyết, huyện có nhiều đổi thay."
        }
        else if (state.Profile.IsFuture(period) && !(period is { IsTerm: true } term && term.StartYear <= state.Profile.ReportYear))
        {
            state.ParagraphKind = ObservationKind.Target; // "Bước sang năm 2025, tỉnh chọn hai khâu đột phá."
        }

        bool isEvent = period is { Part: PeriodPart.Month } && text.MarkAt(sentence.First) is not PeriodMark // "sau đợt mưa lũ tháng 10/2022"
            || by is CueKind.Aim && period is { IsPart: true }; // "Phấn đấu đón bằng công nhận vào quý III": of this aim alone
        if (period is { } announced && !isEvent)
        {
            state.Announce(announced);
            if (state.Profile.IsPast(announced) && !announced.IsTerm && !state.Profile.IsBackground(announced))
            {
                state.Remember(ObservationKind.Actual, announced); // "Năm 2021, dịch bệnh khiến lễ hội phải dừng."
            }
        }
    }

    /// <summary>A sentence that plans all its figures is taken to plan on behind its stop; one that tells all of them has ended the plan.</summary>
    public static void ReadWithFigures(IReadOnlyList<Draft> drafts, int first, ReadingState state)
    {
        if (drafts[first] is { Kind: ObservationKind.Actual, Depth: 0 })
        {
            state.Tells = true;
        }

        bool plans = true;
        bool tells = drafts[first].HasOwnKind;
        for (int i = first; i < drafts.Count; i++)
        {
            plans &= drafts[i].Kind is ObservationKind.Target;
            tells &= drafts[i].Kind is ObservationKind.Actual;
        }

        if (plans && drafts[first] is { OpensWithPeriod: true, Depth: 0 })
        {
            (state.ParagraphKind, state.PlansOn) = (ObservationKind.Target, true);
        }
        else if (tells && state.PlansOn && drafts[first].Depth == 0)
        {
            state.ParagraphKind = null;
        }
    }

    /// <summary>"Dự kiến cả năm, thu ngân sách 900 tỷ đồng, trồng rừng 300 ha": the estimate stands apart and governs the list.</summary>
    public static void ReadEstimate(AnnotatedText text, Sentence sentence, ReadingState state)
    {
        if (text.CueAt(sentence.First) is not (CueKind.Estimate or CueKind.Forecast))
        {
            return;
        }

        int at = text.MarkAt(sentence.First)!.Last + 1;
        while (at <= sentence.Last && (text.MarkAt(at) is PeriodMark or DateMark || text.CueAt(at) is CueKind.Organisation or CueKind.Adverb or CueKind.UpToEnd or CueKind.Opener))
        {
            at = text.MarkAt(at)!.Last + 1;
        }

        state.SentenceEstimates = at <= sentence.Last && text.Is(at, ",");
    }

    /// <summary>"Đối với chỉ số hài lòng, ...": the noun that the sentence is about.</summary>
    public static void ReadTheme(AnnotatedText text, Sentence sentence, ReadingState state)
    {
        if (state.ParagraphKind is null && Retrospects.Opens(text, sentence))
        {
            state.ParagraphKind = ObservationKind.Actual;
        }

        if (state.HasAssigned && KindWords.Is(text, sentence.First, "elaborate"))
        {
            state.ParagraphKind = ObservationKind.Target; // "Tỉnh giao chỉ tiêu đến từng huyện. Theo đó, thu ngân sách 900 tỷ đồng; ..."
        }

        state.HasAssigned = false;
        sentence = SentenceOpenings.Skip(text, sentence);
        if (OpensAhead(text, sentence.First, state.Profile))
        {
            (state.OpensAhead, state.SentenceKind) = (true, ObservationKind.Target);
        }

        if (text.CueAt(sentence.First) is CueKind.Among && sentence.First > 0 && state.Last is { } whole && ReferenceEquals(whole.Text, text))
        {
            (state.SentenceKind, state.SentencePeriod) = (whole.Kind, whole.Period); // "Đại hội đề ra 18 chỉ tiêu ... Trong đó: ..."
        }

        if (text.MarkAt(sentence.First) is not CueMark { Kind: CueKind.Theme } theme)
        {
            return;
        }

        int end = theme.Last + 1;
        while (end <= sentence.Last && !text.Is(end, ",") && !text.Is(end, ":") && text.MarkAt(end) is not FigureMark)
        {
            end++;
        }

        state.Theme = end <= sentence.Last && text.Is(end, ",") ? LeftPhrase.Join(text, theme.Last + 1, end) : "";
    }

    // "6 tháng cuối năm, ...", "Trong quý IV, ...": in a text written before, and not where it ends with what was reached
    private static bool OpensAhead(AnnotatedText text, int first, DocumentProfile profile)
    {
        int at = text.Is(first, "trong") ? first + 1 : first;
        return text.MarkAt(at) is PeriodMark { Use: PeriodUse.Plain, Period: { IsPart: true } part } mark && (mark.IsRest || part is { Part: PeriodPart.Half, Number: 2 })
            && Periods.Last(text, at, at, profile) is { } named && named.EndYear == profile.ReportYear && !profile.IsPast(named)
            && (profile.EndsAhead || profile.IsInterim || profile.Published is null && profile.TargetPeriod?.EndYear == profile.ReportYear);
    }

    // "Cứng hóa kênh mương: hoàn thành 12 tuyến": what was done stands before the colon.
    private static bool IsBareVerb(FigureContext context) =>
        context.Left.Equals("hoàn thành", StringComparison.OrdinalIgnoreCase) || context.Left.Equals("thực hiện", StringComparison.OrdinalIgnoreCase);
}
