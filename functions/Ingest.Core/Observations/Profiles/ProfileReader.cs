using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Reads what a document is about before its sentences are read: what it says of each period is counted, weighed and summed up.</summary>
internal static class ProfileReader
{
    private const int LastOpeningMonth = 2;
    private const int FirstClosingMonth = 11;

    public static DocumentProfile Read(SourceDocument document, DocumentContext context, IReadOnlyList<AnnotatedText> texts, AreaReference area)
    {
        DocumentDates dates = DocumentDates.Read(texts);
        DateOnly? published = context.Published ?? document.Published ?? dates.Written;
        AnnotatedText? title = TitleReader.TitleOf(document);
        HashSet<KindTrace> called = [.. DocumentHeads.Read(title, texts, context.Kind)];
        bool isCalledPlan = called.Contains(KindTrace.CalledPlan);
        DocumentProfile blank = new(isCalledPlan ? DocumentKind.Resolution : context.Kind, published, published?.Year, null, null, ObservationKind.Actual, area);
        DocumentTitles titles = TitleReader.Read(title, blank.Kind, texts);
        DocumentTraces traces = DocumentTraces.Read(document, texts, titles, blank);
        NoteDates(traces.Periods, published, dates with { IsInPassing = dates.IsInPassing && context.Published is null && document.Published is null }, context);
        if (DocumentNumbers.Year(texts) is { } numbered)
        {
            traces.Periods.Add(numbered, Trace.Numbered);
        }

        traces.Spoken.PlaceTerms(traces.Periods);
        traces.Spoken.PlaceLastYear(traces.Periods);
        NewYears.Read(texts, traces.Periods);
        if (Congresses.Term(texts) is { } congress)
        {
            traces.Periods.Add(congress, Trace.Congress);
        }

        KindJudgement judged = KindJudge.Judge(called, context.Kind, titles, traces.Kinds);
        bool isPlan = isCalledPlan || context.Kind is DocumentKind.Resolution && judged.Kind is ObservationKind.Target;
        return Judge(blank with { Kind = isPlan ? DocumentKind.Resolution : DocumentKind.Article, DefaultKind = judged.Kind }, titles, traces, judged, published, dates.Month);
    }

    private static DocumentProfile Judge(DocumentProfile blank, DocumentTitles titles, DocumentTraces traces, KindJudgement kind, DateOnly? published, int? month)
    {
        Judgement? report = new PeriodJudge(traces.Periods).Judge(Question.Report, null);
        if (report?.Period.EndYear is { } spoken)
        {
            NoteReport(traces, spoken, published is { } day ? day.Year == spoken ? day.Month : null : month);
        }

        PeriodJudge judge = new(traces.Periods);
        Judgement? results = judge.Judge(Question.Results, report?.Period);
        Judgement? targets = judge.Judge(Question.Targets, report?.Period);
        DocumentProfile profile = blank with { Published = blank.Published?.Year == report?.Period.EndYear ? blank.Published : null, ReportYear = report?.Period.EndYear, ActualPeriod = results?.Period, TargetPeriod = targets?.Period, Evidence = new(report, results, targets, kind) };
        TimePeriod? titled = titles.Planned is { IsTerm: true } planned ? planned : null;
        if (report?.Period.EndYear is not { } year)
        {
            return profile with { PlannedTerm = titled };
        }

        TimePeriod? term = Terms.UnderReview(traces.Periods, year);
        Judgement? review = term is { } over ? JudgeReview(traces, over) : null;
        return profile with
        {
            Evidence = profile.Evidence! with { Review = review },
            IsReview = review?.Sum > 0,
            Term = term,
            PlannedTerm = titled ?? Terms.Planned(traces.Periods, year, term),
            NamedYears = traces.Periods.Periods.Where(period => !period.IsTerm && traces.Periods.Count(period, Trace.Named) > 0).Select(period => period.EndYear).ToHashSet(),
            IsInterim = traces.Periods.Count(TimePeriod.Year(year), Trace.Part) > 0,
        };
    }

    private static Judgement JudgeReview(DocumentTraces traces, TimePeriod term)
    {
        traces.Spoken.PlaceReview(traces.Periods, term);
        if (traces.Periods.Periods.FirstOrDefault(period => traces.Periods.Count(period, Trace.Congress) > 0) is { StartYear: > 0 } opened && opened.StartYear - term.EndYear is 0 or 1)
        {
            traces.Periods.Add(term.EndYear, Trace.Congress);
        }

        return new PeriodJudge(traces.Periods).Judge(Question.Review, term);
    }

    private static void NoteDates(PeriodTraces traces, DateOnly? published, DocumentDates dates, DocumentContext context)
    {
        if (published is { } date)
        {
            traces.Add(date.Year, dates.IsInPassing ? Trace.DatedInPassing : Trace.Dated);
        }

        if (dates.EarliestYear is > 0 and var cited)
        {
            traces.Add(cited, Trace.Cited);
        }

        if (BlobNames.Year(context.Name) is { } named)
        {
            traces.Add(named, Trace.FileName);
        }
    }

    /// <summary>A text of January sums up the year before, one of December looks to the next.</summary>
    private static void NoteReport(DocumentTraces traces, int year, int? month)
    {
        bool isOpening = month <= LastOpeningMonth || traces.Periods.Count(TimePeriod.Year(year), Trace.NewYear) > 0;
        traces.Spoken.Place(traces.Periods, year, isOpening);
        traces.Periods.Add(year, Trace.Report);
        traces.Periods.Add(year, Trace.Opening, isOpening ? 1 : 0);
        traces.Periods.Add(year, Trace.Closing, month >= FirstClosingMonth ? 1 : 0);
    }
}
