namespace Ingest.Core.Observations.Profiles;

/// <summary>Judges whether a document plans or tells.</summary>
internal static class KindJudge
{
    private const int Most = 2;

    public static KindJudgement Judge(IEnumerable<KindTrace> called, DocumentKind container, DocumentTitles titles, KindCounts counts)
    {
        HashSet<KindTrace> traces = [.. called];
        Note(traces, KindTrace.Container, container is DocumentKind.Resolution);
        bool saysBoth = titles.Reported is not null && titles.Planned is not null;
        Note(traces, KindTrace.TitlePlans, !saysBoth && titles.Announced is ObservationKind.Target);
        Note(traces, KindTrace.TitlePlansPeriod, !saysBoth && titles.NamesPlan);
        Note(traces, KindTrace.TitleTells, !saysBoth && titles.Announced is ObservationKind.Actual);
        Note(traces, KindTrace.TitlePart, titles.PartYear is not null && titles.Planned is null);
        Note(traces, KindTrace.TellsMore, counts.Told > counts.Planned);
        Note(traces, KindTrace.PlansMost, counts.Planned > Most * (counts.Told + counts.Unsaid));
        Note(traces, KindTrace.PlanSection, counts.InPlanSections > 0 && !titles.NamesPlan);
        return new(KindEvidence.Of(traces));
    }

    private static void Note(HashSet<KindTrace> traces, KindTrace trace, bool isFound)
    {
        if (isFound)
        {
            traces.Add(trace);
        }
    }
}
