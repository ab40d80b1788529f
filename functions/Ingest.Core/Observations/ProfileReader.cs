using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads what a document is about before its sentences are read: each sentence votes for a period with the kind that its words say.</summary>
internal static class ProfileReader
{
    private const int TitleWeight = 4;
    private const int HeadingWeight = 2;
    private const int TitleLines = 8;
    private const int TitleLength = 30;
    private const int ForecastReach = 15;
    private const int FigureReach = 30;
    private const int Often = 4;

    public static DocumentProfile Read(SourceDocument document, DocumentContext context, IReadOnlyList<AnnotatedText> texts, AreaReference area)
    {
        DateOnly? published = context.Published ?? document.Published ?? PublicationDates.Find(texts);
        DocumentProfile blank = new(context.Kind, published, published?.Year, null, null, ObservationKind.Actual, area);
        Votes votes = new();
        List<AnnotatedText> titles = Titles(document, texts);
        foreach (AnnotatedText title in titles)
        {
            Count(title, new(0, title.Tokens.Length - 1), blank, votes, TitleWeight, null);
        }

        ReadBlocks(document, texts, blank, votes);

        int told = Math.Max(votes.LatestReported, PublicationDates.EarliestYear(texts));
        int? reportYear = published?.Year ?? (told > 0 ? told : votes.Best(null)?.StartYear);
        TimePeriod? actual = votes.MainReported(reportYear) ?? votes.Best(ObservationKind.Actual, reportYear) ?? votes.Best(null, reportYear);
        TimePeriod? target = votes.Best(ObservationKind.Target) ?? votes.Best(null);
        return new(context.Kind, published, reportYear, actual ?? target, target ?? actual, DefaultKind(context.Kind, titles, votes), area);
    }

    /// <summary>What a section announces ("Phương hướng năm 2025") holds for the years in it that say nothing of themselves; a resolution plans unless it says otherwise.</summary>
    private static void ReadBlocks(SourceDocument document, IReadOnlyList<AnnotatedText> texts, DocumentProfile blank, Votes votes)
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
                Count(text, sentence, blank, votes, isHeading ? HeadingWeight : 1, setting ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null));
            }
        }
    }

    /// <summary>The title, and the short lines at the head of a resolution that say what it is about.</summary>
    private static List<AnnotatedText> Titles(SourceDocument document, IReadOnlyList<AnnotatedText> texts)
    {
        List<AnnotatedText> titles = document.Title is { Length: > 0 } text ? [MentionFinder.Annotate(Text.MappedText.Verbatim(text, 0))] : [];
        for (int i = 0; i < texts.Count && i < TitleLines; i++)
        {
            if (texts[i].Tokens.Length is > 0 and <= TitleLength && (titles.Count == 0 || texts[i].Folded != titles[0].Folded))
            {
                titles.Add(texts[i]);
            }
        }

        return titles;
    }

    private static ObservationKind DefaultKind(DocumentKind kind, List<AnnotatedText> titles, Votes votes)
    {
        if (kind is DocumentKind.Resolution)
        {
            return ObservationKind.Target;
        }

        if (titles.Count > 0 && Kinds.OfHeading(titles[0]) is { } announced)
        {
            return announced;
        }

        return votes.Total(ObservationKind.Target) > 2 * votes.Total(ObservationKind.Actual) ? ObservationKind.Target : ObservationKind.Actual;
    }

    private static void Count(AnnotatedText text, Sentence sentence, DocumentProfile blank, Votes votes, int weight, ObservationKind? setting)
    {
        (ObservationKind? kind, CueKind by) = Kinds.Own(text, sentence.First, sentence.Last, null, blank);
        kind = by is CueKind.Future ? null : kind;
        kind = weight > 1 ? Kinds.OfHeading(text) ?? kind : kind;
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.MarkAt(i) is FigureMark figure && FigureJudge.ReasonFor(text, figure) is null)
            {
                votes.AddKind(kind is ObservationKind.Target ? ObservationKind.Target : ObservationKind.Actual);
                i = figure.Last;
                continue;
            }

            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } period, Relative: CueKind.None } mark)
            {
                ObservationKind? clause = weight > 1 ? KindOfTitle(text, mark) ?? kind : KindOfClause(text, sentence, mark, blank) ?? setting;
                votes.Add(clause, period.Goal, weight);
                bool isTold = clause is ObservationKind.Actual || clause is null && period.IsPart || clause is null && IsFollowedByFigure(text, mark.Last, sentence.Last);
                isTold |= clause is not ObservationKind.Target && text.MarkAt(mark.First - 1) is FigureMark;
                bool isPlanned = mark.IsDeadline && !period.IsPart || IsForecast(text, mark.Last, sentence.Last);
                if (isTold && !isPlanned && !period.IsTerm)
                {
                    votes.AddReported(period.StartYear, weight);
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
        kind ??= Kinds.Own(text, sentence.First, mark.First - 1, null, blank).Kind;
        return by is CueKind.Future ? null : kind;
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

    /// <summary>Counts of periods, for each kind and in all.</summary>
    private sealed class Votes
    {
        private readonly Dictionary<(ObservationKind?, TimePeriod), int> counts = [];
        private readonly int[] kinds = new int[2];
        private readonly SortedDictionary<int, int> reported = [];

        /// <summary>The latest year that is told of and not only planned, or 0: the text was not written before it.</summary>
        public int LatestReported => reported.Count > 0 ? reported.Keys.Max() : 0;

        public void AddReported(int year, int weight) => reported[year] = reported.GetValueOrDefault(year) + weight;

        /// <summary>The year that results are of: the latest told of, unless an earlier one is told of several times as often.</summary>
        public TimePeriod? MainReported(int? latest)
        {
            int? main = null;
            foreach ((int year, int count) in reported)
            {
                bool counts = latest is null || year <= latest;
                main = counts && (main is null || (year > main ? count * Often > reported[main.Value] : count >= Often * reported[main.Value])) ? year : main;
            }

            return main is { } found ? TimePeriod.Year(found) : null;
        }

        public void AddKind(ObservationKind kind) => kinds[(int)kind]++;

        public int Total(ObservationKind kind) => kinds[(int)kind];

        public void Add(ObservationKind? kind, TimePeriod period, int weight)
        {
            counts[(kind, period)] = counts.GetValueOrDefault((kind, period)) + weight;
            if (kind is not null)
            {
                counts[(null, period)] = counts.GetValueOrDefault((null, period)) + weight;
            }
        }

        /// <summary>The period with most votes; among equals the later one.</summary>
        public TimePeriod? Best(ObservationKind? kind, int? latest = null)
        {
            TimePeriod? best = null;
            int most = 0;
            foreach (((ObservationKind? k, TimePeriod period), int count) in counts)
            {
                bool counted = k == kind && (latest is null || period.EndYear <= latest);
                if (counted && (count > most || count == most && best is { } b && period.EndYear > b.EndYear))
                {
                    (best, most) = (period, count);
                }
            }

            return best;
        }
    }
}
