using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Finds the period that a figure speaks of.</summary>
internal static class Periods
{
    /// <summary>The period named beside a figure: right behind it, else the nearest on its left, else further right; null where there is none.</summary>
    public static (TimePeriod? Period, bool IsLeft) Own(FigureContext context, DocumentProfile profile)
    {
        AnnotatedText text = context.Text;
        if (Resolve(text.MarkAt(context.RightFirst) as PeriodMark, profile) is { } adjacent && context.RightFirst <= context.RightLast)
        {
            return (adjacent, false);
        }

        for (int i = context.LeftLast; i >= context.LeftFirst; i--)
        {
            if (Resolve(text.MarkAt(i) as PeriodMark, profile) is { } left)
            {
                return (left, true);
            }
        }

        for (int i = context.RightFirst; i <= context.RightLast && text.MarkAt(i) is not FigureMark && !text.Is(i, ",") && !text.Is(i, "("); i++)
        {
            if (Resolve(text.MarkAt(i) as PeriodMark, profile) is { } right)
            {
                return (right, false);
            }
        }

        return (null, false);
    }

    /// <summary>The last plain period in a stretch of words.</summary>
    public static TimePeriod? Last(AnnotatedText text, int first, int last, DocumentProfile profile)
    {
        for (int i = last; i >= first; i--)
        {
            if (Resolve(text.MarkAt(i) as PeriodMark, profile) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    /// <summary>The period compared with, right of a figure.</summary>
    public static TimePeriod? Baseline(FigureContext context, TimePeriod? own)
    {
        AnnotatedText text = context.Text;
        for (int i = context.RightFirst; i < text.Tokens.Length && !text.Is(i, ";") && !text.Is(i, ".") && !text.Is(i, ","); i++)
        {
            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline } mark)
            {
                return mark.Period ?? (own is { IsTerm: false } p ? TimePeriod.Year(p.StartYear - 1) : null);
            }
        }

        return null;
    }

    /// <summary>The years a plain mark means; null for other uses and where the report's year is unknown.</summary>
    public static TimePeriod? Resolve(PeriodMark? mark, DocumentProfile profile)
    {
        if (mark is null || mark.Use is PeriodUse.Baseline or PeriodUse.Name or PeriodUse.PlanYear)
        {
            return null;
        }

        if (mark.Relative is CueKind.None)
        {
            return mark.Period;
        }

        if (profile.ReportYear is not { } year)
        {
            return null;
        }

        int shifted = mark.Relative is CueKind.NextYear ? year + 1 : year;
        return mark.Period is { } part ? part with { StartYear = shifted, EndYear = shifted } : TimePeriod.Year(shifted);
    }
}
