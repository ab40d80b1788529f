using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads the words that hold for the figures behind them: before a colon, in a theme, in a sentence of its own.</summary>
internal static class Introductions
{
    /// <summary>"... với các mục tiêu chủ yếu: A; B": what stands before the colon holds for all that follows.</summary>
    public static void Read(FigureContext context, ReadingState state)
    {
        AnnotatedText text = context.Text;
        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (text.Is(i, ":") && i < context.Tail.First)
            {
                state.SentencePeriod = Periods.Last(text, context.LeftFirst, i, state.Profile) ?? state.SentencePeriod;
                state.SentenceKind = Kinds.Own(text, context.LeftFirst, i, state.SentencePeriod, state.Profile).Kind ?? Kinds.OfHeading(text, context.LeftFirst, i) ?? state.SentenceKind;
                state.ParagraphKind = state.SentenceKind;
                state.ParagraphPeriod = state.SentencePeriod ?? state.ParagraphPeriod;
                (string theme, int first) = LeftPhrase.Build(text, context.LeftFirst, i);
                bool isTheme = state.SentenceKind is null && text.CueAt(first) is CueKind.Head or CueKind.FalseFriend or CueKind.RateName && theme.Contains(' ', StringComparison.Ordinal);
                state.IntroTheme = isTheme ? theme : "";
                context.LeftFirst = i + 1;
                (context.Left, context.PhraseFirst) = LeftPhrase.Build(text, context.LeftFirst, context.Tail.First);
                state.IntroTheme = theme.Length > 0 && state.SentenceKind is null && IsBareVerb(context) ? theme : state.IntroTheme;
                return;
            }
        }
    }

    /// <summary>What a sentence without figures says of those behind it in the paragraph.</summary>
    public static void ReadWithoutFigures(AnnotatedText text, Sentence sentence, ReadingState state)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, state.Profile);
        if (by is CueKind.Aim or CueKind.Result or CueKind.Estimate or CueKind.Unreached)
        {
            state.ParagraphKind = kind;
        }

        state.ParagraphPeriod = Periods.Last(text, sentence.First, sentence.Last, state.Profile) ?? state.ParagraphPeriod;
    }

    /// <summary>"Đối với chỉ số hài lòng, ...": the noun that the sentence is about.</summary>
    public static void ReadTheme(AnnotatedText text, Sentence sentence, ReadingState state)
    {
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

    // "Cứng hóa kênh mương: hoàn thành 12 tuyến": what was done stands before the colon.
    private static bool IsBareVerb(FigureContext context) =>
        context.Left.Equals("hoàn thành", StringComparison.OrdinalIgnoreCase) || context.Left.Equals("thực hiện", StringComparison.OrdinalIgnoreCase);
}
