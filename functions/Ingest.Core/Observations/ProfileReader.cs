using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Reads what a document is about before its sentences are read: each sentence votes for a period with the kind that its words say.</summary>
internal static class ProfileReader
{
    private const int TitleWeight = 4;
    private const int HeadingWeight = 2;

    public static DocumentProfile Read(SourceDocument document, DocumentContext context, IReadOnlyList<AnnotatedText> texts, AreaReference area)
    {
        DateOnly? published = context.Published ?? document.Published ?? PublicationDates.Find(texts);
        DocumentKind kind = DocumentHeads.KindOf(texts, context.Kind);
        DocumentProfile blank = new(kind, published, published?.Year, null, null, ObservationKind.Actual, area);
        DocumentTitles titles = TitleReader.Read(document, kind, texts);
        PeriodVotes votes = new() { TitledPlan = titles.Planned };
        foreach (AnnotatedText title in titles.Lines)
        {
            PeriodCounter.Count(title, new(0, title.Tokens.Length - 1), blank, votes, TitleWeight, null);
        }

        ReadBlocks(document, texts, titles, blank, votes);
        TimePeriod? congress = Congresses.Term(texts);
        int? reportYear = ReportYears.Of(published, texts, titles, votes, congress) ?? BlobNames.Year(context.Name);
        (TimePeriod? actual, TimePeriod? target) = MainPeriods(blank, titles, votes, reportYear, congress);
        return new(kind, published, reportYear, actual, target, DefaultKind(kind, titles, votes), area)
        {
            Term = reportYear is { } year ? votes.TermUnderReview(year) : null,
            IsInterim = votes.TellsPartOf(reportYear),
            PlannedTerm = titles.Planned is { IsTerm: true } planned ? planned : reportYear is { } now ? votes.TermPlanned(now) : null,
        };
    }

    private static (TimePeriod? Actual, TimePeriod? Target) MainPeriods(DocumentProfile blank, DocumentTitles titles, PeriodVotes votes, int? reportYear, TimePeriod? congress)
    {
        DateOnly? published = blank.Published;
        TimePeriod? actual = Reported(titles.Reported, reportYear) ?? votes.MainReported(reportYear) ?? votes.Best(ObservationKind.Actual, reportYear) ?? votes.BestUnplanned(reportYear);
        TimePeriod? target = Planned(titles.Planned, votes.Best(ObservationKind.Target)) ?? congress ?? votes.Best(null);
        actual = actual is { IsTerm: true } && published is not null && titles.Reported is null && votes.Best(ObservationKind.Actual, reportYear) != actual ? null : actual;
        actual = published is null && IsOld(actual, reportYear, congress is not null || blank.Kind is DocumentKind.Article && reportYear == votes.FirstPlanned) ? null : actual;
        TimePeriod? past = published is { } day ? TimePeriod.Year(day.Month <= 2 ? day.Year - 1 : day.Year) : null;
        TimePeriod? coming = published is { } date ? TimePeriod.Year(date.Month >= 11 ? date.Year + 1 : date.Year) : null;
        TimePeriod? spoken = reportYear is { } year && (congress is not null || year == votes.YearBehindBaseline || target is null or { IsTerm: false } && target?.EndYear != year) ? TimePeriod.Year(year) : null;
        return (actual ?? past ?? (congress is null ? votes.Best(null, reportYear) : null) ?? spoken ?? target, target ?? coming ?? actual ?? spoken);
    }

    /// <summary>"Năm 2020 ... ; nay ...; kế hoạch năm 2024": what a text tells of years ago is not what its other results are of.</summary>
    private static bool IsOld(TimePeriod? actual, int? reportYear, bool speaksOfNow) => speaksOfNow && actual is { IsTerm: false } told && told.EndYear < reportYear - 1;

    private static TimePeriod? Reported(TimePeriod? titled, int? reportYear) => titled is { } title && title.EndYear > reportYear ? null : titled;

    /// <summary>The period that the title plans; the last year of a term where most targets are to be reached by then.</summary>
    private static TimePeriod? Planned(TimePeriod? titled, TimePeriod? most) => titled is { } title && !(title.IsTerm && most?.EndYear == title.EndYear) ? title : most;

    /// <summary>What a section announces ("Phương hướng năm 2025") holds for the years in it that say nothing of themselves; a resolution plans unless it says otherwise.</summary>
    private static void ReadBlocks(SourceDocument document, IReadOnlyList<AnnotatedText> texts, DocumentTitles titles, DocumentProfile blank, PeriodVotes votes)
    {
        int at = 0;
        ObservationKind? setting = null;
        bool isPlanSection = false;
        foreach (Block block in document.Blocks)
        {
            if (block is not TextBlock textBlock)
            {
                continue;
            }

            AnnotatedText text = texts[at++];
            bool isHeading = textBlock.Role is TextRole.Heading;
            setting = isHeading ? Kinds.OfHeading(text) ?? setting : setting;
            isPlanSection = isHeading ? Kinds.OfHeading(text) is ObservationKind.Target && !titles.Lines.Take(1).Any(title => title.Folded == text.Folded) : isPlanSection;
            int before = votes.Figures;
            foreach (Sentence sentence in SentenceSplitter.Split(text))
            {
                PeriodCounter.Count(text, sentence, blank, votes, isHeading ? HeadingWeight : 1, setting ?? (blank.Kind is DocumentKind.Resolution ? ObservationKind.Target : null));
            }

            votes.HasPlanSection |= isPlanSection && votes.Figures > before;
        }
    }

    /// <summary>A title that only plans makes a text of plans, unless the text tells more than it plans or keeps its plans in a section of their own: a press title loves a promise.</summary>
    private static ObservationKind DefaultKind(DocumentKind kind, DocumentTitles titles, PeriodVotes votes)
    {
        if (kind is DocumentKind.Resolution)
        {
            return ObservationKind.Target;
        }

        int planned = votes.Total(ObservationKind.Target);
        int told = votes.Total(ObservationKind.Actual);
        ObservationKind? announced = titles.Reported is not null && titles.Planned is not null ? null : titles.Announced;
        return announced switch
        {
            ObservationKind.Actual => ObservationKind.Actual,
            ObservationKind.Target when planned >= told && (titles.NamesPlan || !votes.HasPlanSection) => ObservationKind.Target,
            _ => planned > 2 * (told + votes.Unsaid) ? ObservationKind.Target : ObservationKind.Actual,
        };
    }
}
