using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Links;

/// <summary>"lần lượt là 4%, 6,01% và 6,33%": bare figures in a row share an indicator and take the years in turn.</summary>
internal static class RespectiveFigures
{
    /// <summary>How many figures from <paramref name="start"/> on stand in such a row; 1 where there is none.</summary>
    public static int Count(List<FigureContext> figures, int start)
    {
        if (!figures[start].HasLeft(CueKind.Respectively))
        {
            return 1;
        }

        int count = 1;
        while (start + count < figures.Count && figures[start + count] is { Left.Length: 0, OpensClause: false } next && next.Tail.Verb is CueKind.None && next.Depth == figures[start].Depth)
        {
            count++;
        }

        return count;
    }

    /// <summary>Takes the row up; returns the index of its last figure.</summary>
    public static int Take(List<FigureContext> figures, int start, int count, ReadingState state, SentenceDrafts drafts)
    {
        Draft? anchor = drafts.Anchor;
        (List<TimePeriod> years, bool isCounted) = Years(figures[start], count, state);
        FigureMark last = figures[start + count - 1].Figure;
        List<string> subjects = [];
        Draft? first = null;
        for (int i = 0; i < count; i++)
        {
            Draft draft = DraftBuilder.Build(figures[start + i], state, first ?? anchor);
            draft.Unit = draft.Unit is null || draft.Unit is "%" && last.UnitKind is UnitKind.Percent ? last.Unit ?? draft.Unit : draft.Unit;
            draft.Kind = first?.Kind ?? draft.Kind;
            subjects = first is null && years.Count == 0 ? RespectiveSubjects.Split(draft.Phrase, count) : subjects;
            subjects = first is null && subjects.Count == 0 && years.Count == 0 ? drafts.SubjectsOf(figures.GetRange(start, count)) : subjects;
            draft.Phrase = subjects.Count > i ? subjects[i] : first?.Phrase ?? draft.Phrase;
            draft.Period = i < years.Count ? years[i] : draft.Period;
            draft.Kind = Kinds.ByPeriod(draft.Period, state.Profile) ?? draft.Kind;
            draft.Rules.Add("respectively");
            if (isCounted)
            {
                draft.Doubts = draft.Doubts.Add(Doubt.Period);
            }

            first ??= draft;
            drafts.Add(draft);
        }

        return start + count - 1;
    }

    /// <summary>The years that the row goes through: those listed, else those of the span; where the span is longer than the row, its last ones, counted back.</summary>
    private static (List<TimePeriod> Years, bool IsCounted) Years(FigureContext context, int count, ReadingState state)
    {
        List<TimePeriod> listed = [];
        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            if (Periods.Resolve(context.Text.MarkAt(i) as PeriodMark, state.Profile) is { } period && context.Text.MarkAt(i)!.First == i)
            {
                listed.Add(period);
            }
        }

        if (listed.Count >= count)
        {
            return (listed[^count..], false);
        }

        TimePeriod? span = listed.Count > 0 ? listed[^1] : state.SentencePeriod;
        List<TimePeriod> years = [];
        for (int year = (span?.EndYear ?? 0) - count + 1; span is { IsTerm: true } && year <= span.Value.EndYear; year++)
        {
            years.Add(TimePeriod.Year(year));
        }

        return (years, span is { IsTerm: true } term && term.EndYear - term.StartYear + 1 > count);
    }
}
