namespace Ingest.Core.Observations.Profiles;

/// <summary>What speaks for a document that plans, or against it. The names are those of the first column of <c>Lexicon/kind-evidence.tsv</c>.</summary>
internal enum KindTrace
{
    Container, // It was filed among resolutions.
    CalledPlan, // It calls itself a resolution or plan.
    CalledReport, // It calls itself a report.
    TitlePlans, // Its title announces targets.
    TitlePlansPeriod, // Its title names the period planned.
    TitleTells, // Its title announces results.
    TitlePart, // Its title names a part of a year.
    TellsMore, // More of its figures are told of than planned.
    PlansMost, // Most of its figures are planned.
    PlanSection, // It keeps its plans in a section of their own.
}
