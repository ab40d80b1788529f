using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What the title of a document says of it: "Kết quả năm 2024, phương hướng năm 2025" names the year reported on and the year planned apart.</summary>
/// <param name="Lines">The title, and the short lines at the head that say what the document is about.</param>
/// <param name="Reported">The period that results are of, where a title says so.</param>
/// <param name="Planned">The period that is planned, where a title says so.</param>
/// <param name="Announced">The kind that the first title with a topic announces.</param>
/// <param name="PartYear">The year of which the title names a part, where it does.</param>
/// <param name="NamesPlan">Whether the first title itself names the period planned.</param>
internal sealed record DocumentTitles(IReadOnlyList<AnnotatedText> Lines, TimePeriod? Reported, TimePeriod? Planned, ObservationKind? Announced, bool NamesPlan, int? PartYear);

/// <summary>Reads the titles of a document.</summary>
internal static class TitleReader
{
    private const int HeadLines = 8;
    private const int TitleLines = 3;
    private const int LongestLine = 30;

    /// <summary>The title that the document bears itself, or null.</summary>
    public static AnnotatedText? TitleOf(SourceDocument document) => document.Title is { Length: > 0 } words ? MentionFinder.Annotate(Text.MappedText.Verbatim(words, 0)) : null;

    /// <summary>Reads the title, as <see cref="TitleOf"/> gives it, and the lines at the head.</summary>
    public static DocumentTitles Read(AnnotatedText? title, DocumentKind kind, IReadOnlyList<AnnotatedText> texts)
    {
        List<AnnotatedText> lines = title is null ? [] : [title];
        for (int i = 0; i < texts.Count && i < HeadLines; i++)
        {
            if (texts[i].Tokens.Length is > 0 and <= LongestLine && (title is null || texts[i].Folded != title.Folded) && !HoldsFigure(texts[i]))
            {
                lines.Add(texts[i]);
            }
        }

        TimePeriod? planned = title is not null && kind is DocumentKind.Resolution ? Named(title, own => own is not ObservationKind.Actual) : null;
        return new(lines, FirstNamed(lines, ObservationKind.Actual), planned ?? FirstNamed(lines, ObservationKind.Target), Announced(lines),
            lines.Count > 0 && Named(lines[0], own => own is ObservationKind.Target) is not null, PartYear(lines));
    }

    /// <summary>
    /// The kind that a title gives one of its years: the first topic behind the year before, for what follows is its object ("kết quả thực hiện nhiệm vụ năm 2024").
    /// A year without a topic was reported on where a later year is planned behind it.
    /// </summary>
    public static ObservationKind? KindOf(AnnotatedText text, Mark mark)
    {
        if (mark is PeriodMark years && OwnPlans.IsTermOf(text, years))
        {
            return ObservationKind.Target;
        }

        int first = mark.First;
        while (first > 0 && text.MarkAt(first - 1) is not PeriodMark)
        {
            first--;
        }

        if (Kinds.OfHeading(text, first, mark.First - 1) is { } own)
        {
            return own;
        }

        int next = mark.Last + 1;
        while (next < text.Tokens.Length && text.MarkAt(next) is not PeriodMark)
        {
            next++;
        }

        bool isFollowedByPlan = text.MarkAt(mark.First) is PeriodMark { Period: { } year } && text.MarkAt(next) is PeriodMark { Period: { } later } && later.EndYear > year.EndYear
            && Kinds.OfHeading(text, mark.Last + 1, next - 1) is ObservationKind.Target;
        return isFollowedByPlan ? ObservationKind.Actual : null;
    }

    /// <summary>What the title announces, else a line right below it that is one, too: it has no stop at its end.</summary>
    private static ObservationKind? Announced(List<AnnotatedText> lines)
    {
        for (int i = 0; i < lines.Count && i < TitleLines; i++)
        {
            bool isTitle = i == 0 || lines[i].Tokens[^1].Kind is not TokenKind.Symbol;
            if (isTitle && (Kinds.OfHeading(lines[i]) ?? (OwnPlans.Names(lines[i]) ? ObservationKind.Target : null)) is { } kind)
            {
                return kind;
            }
        }

        return null;
    }

    /// <summary>The year of which a title names a part ("nhiệm vụ 6 tháng cuối năm 2018"): the text is written within it.</summary>
    private static int? PartYear(List<AnnotatedText> lines)
    {
        foreach (AnnotatedText line in lines.Take(TitleLines))
        {
            for (int i = 0; i < line.Tokens.Length; i++)
            {
                if (line.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Relative: CueKind.None, Period: { } part } mark && (part.IsPart || mark.IsRest))
                {
                    return part.EndYear;
                }
            }
        }

        return null;
    }

    private static TimePeriod? FirstNamed(List<AnnotatedText> lines, ObservationKind kind)
    {
        foreach (AnnotatedText line in lines)
        {
            if (Named(line, own => own == kind) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    private static TimePeriod? Named(AnnotatedText text, Func<ObservationKind?, bool> isWanted)
    {
        TimePeriod? named = null;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is PeriodMark { Period: { } period, Relative: CueKind.None } mark && (mark.Use is PeriodUse.Plain || OwnPlans.IsTermOf(text, mark)))
            {
                named = isWanted(KindOf(text, mark)) ? period.Goal : named;
                i = mark.Last;
            }
        }

        return named;
    }

    private static bool HoldsFigure(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                return true;
            }
        }

        return false;
    }
}
