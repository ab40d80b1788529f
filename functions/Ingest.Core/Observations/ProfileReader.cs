using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads what a document is about before its sentences are read: each sentence votes for a period with the kind that its words say.</summary>
internal static class ProfileReader
{
    public static DocumentProfile Read(SourceDocument document, DocumentContext context, IReadOnlyList<AnnotatedText> texts, AreaReference area)
    {
        DateOnly? published = context.Published ?? document.Published ?? PublicationDates.Find(texts);
        DocumentProfile blank = new(context.Kind, published, published?.Year, null, null, ObservationKind.Actual, area);
        Votes votes = new();
        AnnotatedText? title = document.Title is { Length: > 0 } text ? MentionFinder.Annotate(Text.MappedText.Verbatim(text, 0)) : texts.Count > 0 ? texts[0] : null;
        if (title is not null)
        {
            Count(title, new(0, title.Tokens.Length - 1), blank, votes, 4);
        }

        foreach (AnnotatedText block in texts)
        {
            foreach (Sentence sentence in SentenceSplitter.Split(block))
            {
                Count(block, sentence, blank, votes, 1);
            }
        }

        int? reportYear = published?.Year ?? votes.Best(ObservationKind.Actual)?.EndYear ?? votes.Best(null)?.StartYear;
        TimePeriod? actual = votes.Best(ObservationKind.Actual, reportYear) ?? votes.Best(null, reportYear);
        TimePeriod? target = votes.Best(ObservationKind.Target) ?? votes.Best(null);
        ObservationKind kind = DefaultKind(context.Kind, title, votes);
        return new(context.Kind, published, reportYear, actual ?? target, target ?? actual, kind, area);
    }

    private static ObservationKind DefaultKind(DocumentKind kind, AnnotatedText? title, Votes votes)
    {
        if (kind is DocumentKind.Resolution)
        {
            return ObservationKind.Target;
        }

        for (int i = 0; title is not null && i < title.Tokens.Length; i++)
        {
            CueKind cue = title.CueAt(i);
            if (cue is CueKind.Aim or CueKind.Result or CueKind.Plan)
            {
                return cue is CueKind.Result ? ObservationKind.Actual : ObservationKind.Target;
            }
        }

        return votes.Total(ObservationKind.Target) > 2 * votes.Total(ObservationKind.Actual) ? ObservationKind.Target : ObservationKind.Actual;
    }

    private static void Count(AnnotatedText text, Sentence sentence, DocumentProfile blank, Votes votes, int weight)
    {
        ObservationKind? kind = Kinds.Own(text, sentence.First, sentence.Last, null, blank).Kind;
        votes.AddKind(kind);
        for (int i = sentence.First; i <= sentence.Last; i++)
        {
            if (text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain, Period: { } period, Relative: CueKind.None } mark)
            {
                votes.Add(kind, period.Goal, weight);
                i = mark.Last;
            }
        }
    }

    /// <summary>Counts of periods, for each kind and in all.</summary>
    private sealed class Votes
    {
        private readonly Dictionary<(ObservationKind?, TimePeriod), int> counts = [];
        private readonly int[] kinds = new int[2];

        public void AddKind(ObservationKind? kind) => kinds[(int)(kind ?? 0)] += kind is null ? 0 : 1;

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
