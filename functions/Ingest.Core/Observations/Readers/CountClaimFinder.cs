using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Observations.Years;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>Reads how many indicators were reached or missed: "20/29 chỉ tiêu đạt và vượt kế hoạch", "05 chỉ tiêu không đạt", "16 mục tiêu chủ yếu".</summary>
internal sealed class CountClaimFinder(ReadingState state, List<CountClaim> claims)
{
    private const int Reach = 8;

    public void Read(AnnotatedText text, Sentence sentence, TextRole role, string source)
    {
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.MarkAt(i) is FigureMark figure && figure.First == i && figure.High is null && figure.Value == decimal.Truncate(figure.Value) && figure.Value < 1000
                && FigureJudge.ReasonFor(text, figure) is "count-of-indicators")
            {
                Add(text, sentence, figure, role, source);
            }
        }
    }

    private void Add(AnnotatedText text, Sentence sentence, FigureMark figure, TextRole role, string source)
    {
        (CountedOutcome outcome, int last) = OutcomeBehind(text, figure, sentence.Last) ?? OutcomeBefore(text, figure, sentence.First);
        TimePeriod? period = state.SentencePeriod ?? Periods.Last(text, sentence.First, figure.First, state.Profile) ?? state.PeriodInParagraph(ObservationKind.Actual) ?? state.SectionPeriod
            ?? (outcome is CountedOutcome.Total ? state.Profile.TargetPeriod : state.Profile.ActualPeriod);
        if (period is not { } known)
        {
            return;
        }

        TextSpan span = text.Source.ToSource(text.SpanOf(figure.First, last));
        claims.Add(new(outcome, (int)figure.Value, figure.OutOf is { } all ? (int)all : null, state.Profile.Area, known.Goal,
            new(span, source.Substring(span.Start, span.Length), role), ["count-of-indicators"]));
    }

    private static (CountedOutcome, int)? OutcomeBehind(AnnotatedText text, FigureMark figure, int last)
    {
        for (int i = figure.Last + 1; i <= last && i - figure.Last <= Reach && text.MarkAt(i) is not FigureMark && !text.Is(i, ",") && !text.Is(i, ";"); i++)
        {
            int end = text.MarkAt(i)?.Last ?? i;
            switch (text.CueAt(i))
            {
                case CueKind.VerdictMissed or CueKind.Unreached:
                    return (CountedOutcome.Missed, end);
                case CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.Reach or CueKind.Exceed:
                    return (CountedOutcome.Reached, end);
            }

            if (text.Is(i, "chưa") && text.Is(i + 1, "có") && text.Is(i + 2, "số"))
            {
                return (CountedOutcome.NoData, i + 2);
            }

            if (text.Is(i, "hoàn") && text.Is(i + 1, "thành"))
            {
                return (CountedOutcome.Reached, i + 1);
            }
        }

        return null;
    }

    private static (CountedOutcome, int) OutcomeBefore(AnnotatedText text, FigureMark figure, int first)
    {
        for (int i = figure.First - 1; i >= first && figure.First - i <= Reach && text.MarkAt(i) is not FigureMark && !text.Is(i, ";"); i--)
        {
            switch (text.CueAt(i))
            {
                case CueKind.VerdictMissed or CueKind.Unreached:
                    return (CountedOutcome.Missed, figure.Last);
                case CueKind.VerdictMet or CueKind.VerdictExceeded or CueKind.Reach or CueKind.Exceed:
                    return (CountedOutcome.Reached, figure.Last);
            }

            if (text.Is(i, "thành") && text.Is(i - 1, "hoàn"))
            {
                return (CountedOutcome.Reached, figure.Last);
            }
        }

        return (CountedOutcome.Total, figure.Last);
    }
}
