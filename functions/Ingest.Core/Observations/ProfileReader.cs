using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads what a document is about before its sentences are read: each sentence votes for a period with the kind that its words say.</summary>
internal static class ProfileReader
{
    private const int TitleWeight = 4;
    private const int HeadingWeight = 3;
    private const int LeadWeight = 2;
    private const int LeadBlocks = 3;
    private const int TitleLines = 8;
    private const int TitleLength = 30;
    private const int ForecastReach = 15;
    private const int FigureReach = 30;
    private const int FewReports = 4;
    private const int FewTargets = 3;

    public static DocumentProfile Read(SourceDocument document, DocumentContext context, IReadOnlyList<AnnotatedText> texts, AreaReference area)
    {
        DateOnly? published = context.Published ?? document.Published ?? PublicationDates.Find(texts);
        DocumentProfile blank = new(context.Kind, published, published?.Year, null, null, ObservationKind.Actual, area);
        PeriodVotes votes = new();
        List<AnnotatedText> titles = Titles(document, texts);
        foreach (AnnotatedText title in titles)
        {
            Count(title, new(0, title.Tokens.Length - 1), blank, votes, TitleWeight, null);
        }

        ReadBlocks(document, texts, blank, votes);

        votes.CountBaselines();
        int told = Math.Max(votes.LatestReported, PublicationDates.EarliestYear(texts));
        int? reportYear = published?.Year ?? (told > 0 ? told : votes.Best(ObservationKind.Target)?.StartYear - 1 ?? votes.Best(null)?.StartYear);
        TimePeriod? actual = votes.MainReported(reportYear) ?? votes.Best(ObservationKind.Actual, reportYear) ?? votes.Best(null, reportYear);
        bool isMidYear = context.Kind is DocumentKind.Article && published is null or { Month: < 11 } && actual is { IsTerm: false };
        TimePeriod? target = (isMidYear && votes.Count(ObservationKind.Target, actual!.Value.EndYear + 1) < FewTargets ? votes.Best(ObservationKind.Target, actual.Value.EndYear, actual.Value.EndYear) ?? actual : null)
            ?? votes.Best(ObservationKind.Target, earliest: actual?.EndYear) ?? votes.Best(ObservationKind.Target) ?? votes.Best(null);
        TimePeriod? reported = published is { } day ? TimePeriod.Year(day.Month <= 2 ? day.Year - 1 : day.Year) : null;
        TimePeriod? planned = published is { } date ? TimePeriod.Year(date.Month >= 11 ? date.Year + 1 : date.Year) : null;
        return new(context.Kind, published, reportYear, actual ?? reported ?? target, target ?? planned ?? actual, DefaultKind(context.Kind, titles, votes), area)
        {
            Term = votes.TermOf(reportYear),
        };
    }

    /// <summary>What a section announces ("Phương hướng năm 2025") holds for the years in it that say nothing of themselves; a resolution plans unless it says otherwise.</summary>
    private static void ReadBlocks(SourceDocument document, IReadOnlyList<AnnotatedText> texts, DocumentProfile blank, PeriodVotes votes)
    {
        int at = 0;
        ObservationKind? setting = null;
        foreach (Block block in document.Blocks)
        {
            if (block is not TextBlock textBlock)
            {
                continue;
            }

            AnnotatedText text = texts[at++];
            bool isHeading = textBlock.Role is TextRole.Heading;
            setting = isHeading ? Kinds.OfHeading(text) ?? setting : setting;
            foreach (Sentence sentence in SentenceSplitter.Split(text))
            {
                Count(text, sentence, blank, votes, isHeading ? HeadingWeight : at <= LeadBlocks ? LeadWeight : 1, setting ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null));
            }
        }
    }

    /// <summary>The title, and the short lines at the head of a resolution that say what it is about.</summary>
    private static List<AnnotatedText> Titles(SourceDocument document, IReadOnlyList<AnnotatedText> texts)
    {
        List<AnnotatedText> titles = document.Title is { Length: > 0 } text ? [MentionFinder.Annotate(Text.MappedText.Verbatim(text, 0))] : [];
        for (int i = 0; i < texts.Count && i < TitleLines; i++)
        {
            if (texts[i].Tokens.Length is > 0 and <= TitleLength && (titles.Count == 0 || texts[i].Folded != titles[0].Folded) && !HoldsFigure(texts[i]))
            {
                titles.Add(texts[i]);
            }
        }

        return titles;
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

    private static ObservationKind DefaultKind(DocumentKind kind, List<AnnotatedText> titles, PeriodVotes votes)
    {
        if (kind is DocumentKind.Resolution)
        {
            return ObservationKind.Target;
        }

        bool reports = votes.Reports >= FewReports && votes.Reports > 2 * votes.Total(ObservationKind.Target);
        if (titles.Count > 0 && Kinds.OfHeading(titles[0]) is { } announced && !(reports && announced is ObservationKind.Target))
        {
            return announced;
        }

        return votes.Total(ObservationKind.Target) > 2 * votes.Total(ObservationKind.Actual) ? ObservationKind.Target : ObservationKind.Actual;
    }

    private static void Count(AnnotatedText text, Sentence sentence, DocumentProfile blank, PeriodVotes votes, int weight, ObservationKind? setting)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, blank);
        kind = by is CueKind.Future ? null : kind;
        kind = weight >= HeadingWeight ? Kinds.OfHeading(text) ?? kind : kind;
        int depth = 0;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            depth += text.Is(i, "(") ? 1 : text.Is(i, ")") ? -1 : 0;
            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                votes.AddKind(kind is ObservationKind.Target ? ObservationKind.Target : ObservationKind.Actual);
                i = figure.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Period: { IsTerm: true } term } && term.EndYear - term.StartYear is 4 or 5)
            {
                votes.AddTerm(term);
            }

            if (text.MarkAt(i) is DateMark { Date: { } asOf } date && date.First == i && text.Is(i - 1, "đến") && kind is not ObservationKind.Target)
            {
                votes.AddReported(asOf.Year, 2 * weight); // "Tính đến 30/11/2024"
            }

            if (text.MarkAt(i) is CueMark { Kind: CueKind.Versus } versus && text.CueAt(versus.Last + 1) is not (CueKind.Plan or CueKind.Aim))
            {
                votes.Reports++;
                i = versus.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Relative: CueKind.SameYear, Period: { IsPart: true } } part && blank.Published is { } day)
            {
                votes.AddReported(day.Year, weight);
                i = part.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Baseline, Period: { IsTerm: false } compared })
            {
                votes.AddBaseline(compared.EndYear);
                votes.Reports++;
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } period, Relative: CueKind.None } mark)
            {
                ObservationKind? clause = weight > HeadingWeight ? KindOfTitle(text, mark) ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null)
                    : weight == HeadingWeight ? KindOfTitle(text, mark) ?? kind : KindOfClause(text, sentence, mark, blank) ?? setting;
                votes.Add(clause, period.Goal, depth > 0 ? 0 : weight);
                bool isTold = clause is ObservationKind.Actual || clause is null && (period.IsPart || weight is LeadWeight or > HeadingWeight) || clause is null && IsFollowedByFigure(text, mark.Last, sentence.Last);
                isTold |= clause is not ObservationKind.Target && text.MarkAt(mark.First - 1) is FigureMark;
                bool isPlanned = mark.IsDeadline && !period.IsPart || IsForecast(text, mark.Last, sentence.Last);
                if (isTold && !isPlanned && !period.IsTerm && depth <= 0)
                {
                    votes.AddReported(period.StartYear, clause is ObservationKind.Actual ? 2 * weight : weight);
                }

                i = mark.Last;
            }
        }
    }

    /// <summary>"kết quả năm 2024, phương hướng năm 2025": the nearest topic before the year.</summary>
    private static ObservationKind? KindOfTitle(AnnotatedText text, Mark mark)
    {
        for (int i = mark.First - 1; i >= 0; i--)
        {
            switch (text.CueAt(i))
            {
                case CueKind.PlanTopic or CueKind.Aim or CueKind.Plan or CueKind.Future:
                    return ObservationKind.Target;
                case CueKind.ReportTopic or CueKind.Result or CueKind.VerdictExceeded or CueKind.VerdictMet or CueKind.VerdictMissed:
                    return ObservationKind.Actual;
            }
        }

        return null;
    }

    private static bool IsFollowedByFigure(AnnotatedText text, int from, int last)
    {
        for (int i = from; i <= last && i - from <= FigureReach && !text.Is(i, ";"); i++)
        {
            if (text.MarkAt(i) is FigureMark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The kind that the words around a year give the figure behind it.</summary>
    private static ObservationKind? KindOfClause(AnnotatedText text, Sentence sentence, Mark mark, DocumentProfile blank)
    {
        int last = mark.Last;
        while (last < sentence.Last && !text.Is(last + 1, ";") && text.MarkAt(last + 1) is not FigureMark)
        {
            last++;
        }

        int first = mark.First;
        while (first > sentence.First && !text.Is(first - 1, ";") && text.MarkAt(first - 1) is not FigureMark)
        {
            first--;
        }

        (ObservationKind? kind, CueKind by) = Kinds.Own(text, first, last, null, blank);
        kind = by is CueKind.Forecast ? ObservationKind.Target : kind;
        kind ??= Kinds.Own(text, sentence.First, mark.First - 1, null, blank).Kind;
        return by is CueKind.Future && mark is not PeriodMark { Period.IsPart: true } ? null : kind;
    }

    private static bool IsForecast(AnnotatedText text, int from, int last)
    {
        for (int i = from; i <= last && i - from <= ForecastReach && !text.Is(i, ";"); i++)
        {
            if (text.CueAt(i) is CueKind.Forecast)
            {
                return true;
            }
        }

        return false;
    }
}
