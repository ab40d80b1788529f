using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads what a document is about before its sentences are read: each sentence votes for a period with the kind that its words say.</summary>
internal static class ProfileReader
{
    private const int TitleWeight = 4;
    internal const int HeadingWeight = 3;
    internal const int LeadWeight = 2;
    private const int LeadBlocks = 3;
    private const int TitleLines = 8;
    private const int TitleLength = 30;
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
            SentenceVoter.Count(title, new(0, title.Tokens.Length - 1), blank, votes, TitleWeight, null);
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
                SentenceVoter.Count(text, sentence, blank, votes, isHeading ? HeadingWeight : at <= LeadBlocks ? LeadWeight : 1, setting ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null));
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
}
