using Ingest.Functions.Views;

namespace Ingest.Functions.Http;

/// <summary>Which columns each list has as CSV.</summary>
internal static class CsvTables
{
    public static readonly CsvTable<GoalView> Goals = new(
        ("area", goal => goal.Area.Id), ("areaName", goal => goal.Area.Name), ("period", goal => goal.Period), ("indicator", goal => goal.Indicator.Id),
        ("indicatorName", goal => goal.Indicator.Name.Vi), ("targetComparator", goal => goal.Target.Comparator), ("target", goal => goal.Target.Value),
        ("targetHigh", goal => goal.Target.ValueHigh), ("targetUnit", goal => goal.Target.Unit), ("targetImplied", goal => goal.Target.Implied),
        ("targetSources", goal => goal.Target.Sources), ("actualComparator", goal => goal.Actual?.Comparator), ("actual", goal => goal.Actual?.Value),
        ("actualHigh", goal => goal.Actual?.ValueHigh), ("actualUnit", goal => goal.Actual?.Unit), ("estimated", goal => goal.Actual?.Estimated),
        ("percentOfPlan", goal => goal.Actual?.PercentOfPlan), ("actualSources", goal => goal.Actual?.Sources), ("ratio", goal => goal.Ratio),
        ("status", goal => goal.Status), ("statusBasis", goal => goal.StatusBasis), ("conflicts", goal => goal.Conflicts.Select(conflict => conflict.Type)));

    public static readonly CsvTable<StatementView> Observations = new(
        ("area", fact => fact.Area.Id), ("period", fact => fact.Period), ("indicator", fact => fact.Indicator.Id), ("phrase", fact => fact.Indicator.Phrase),
        ("kind", fact => fact.Kind), ("comparator", fact => fact.Comparator), ("value", fact => fact.Value), ("valueHigh", fact => fact.ValueHigh),
        ("unit", fact => fact.Unit), ("measure", fact => fact.Measure), ("estimated", fact => fact.Estimated), ("percentOfPlan", fact => fact.PercentOfPlan),
        ("changeFromPrevious", fact => fact.ChangeFromPrevious), ("changeUnit", fact => fact.ChangeUnit), ("baseline", fact => fact.Baseline),
        ("document", fact => fact.Document), ("published", fact => fact.Published), ("quote", fact => fact.Quote));

    public static readonly CsvTable<ReportedVerdictView> Verdicts = new(
        ("area", said => said.Area.Id), ("period", said => said.Period), ("indicator", said => said.Indicator.Id), ("phrase", said => said.Indicator.Phrase),
        ("verdict", said => said.Verdict), ("isField", said => said.IsField), ("document", said => said.Document), ("published", said => said.Published),
        ("quote", said => said.Quote));

    public static readonly CsvTable<CountClaimView> Counts = new(
        ("area", said => said.Area.Id), ("period", said => said.Period), ("outcome", said => said.Outcome), ("count", said => said.Count), ("outOf", said => said.OutOf),
        ("document", said => said.Document), ("published", said => said.Published), ("quote", said => said.Quote));

    public static readonly CsvTable<ConflictView> Conflicts = new(
        ("area", found => found.Area.Id), ("period", found => found.Period), ("indicator", found => found.Indicator), ("type", found => found.Type),
        ("severity", found => found.Severity), ("messageVi", found => found.Message.Vi), ("messageEn", found => found.Message.En),
        ("documents", found => found.Statements.Select(statement => statement.Document).Distinct()),
        ("computed", found => found.Computed.Select(pair => FormattableString.Invariant($"{pair.Key}={pair.Value}"))));

    public static readonly CsvTable<SummaryView> Summaries = new(
        ("area", sum => sum.Area.Id), ("period", sum => sum.Period), ("goals", sum => sum.Goals), ("exceeded", sum => sum.Exceeded), ("met", sum => sum.Met),
        ("missed", sum => sum.Missed), ("inProgress", sum => sum.InProgress), ("noData", sum => sum.NoData), ("conflicts", sum => sum.Conflicts));

    public static readonly CsvTable<AreaView> Areas = new(
        ("id", area => area.Id), ("name", area => area.Name), ("level", area => area.Level), ("code", area => area.Code), ("parent", area => area.Parent),
        ("validFrom", area => area.ValidFrom), ("validTo", area => area.ValidTo), ("successor", area => area.Successor));

    public static readonly CsvTable<CatalogueIndicatorView> Indicators = new(
        ("id", row => row.Id), ("nameVi", row => row.Name.Vi), ("nameEn", row => row.Name.En), ("theme", row => row.Theme), ("dimension", row => row.Dimension),
        ("direction", row => row.Direction), ("spellings", row => row.Spellings));

    public static readonly CsvTable<DocumentView> Documents = new(
        ("container", row => row.Container), ("name", row => row.Name), ("state", row => row.State), ("reason", row => row.Reason?.Code),
        ("message", row => row.Reason?.Message), ("title", row => row.Title), ("published", row => row.Published), ("area", row => row.Area?.Id),
        ("observations", row => row.Counts.Observations), ("verdicts", row => row.Counts.Verdicts), ("countClaims", row => row.Counts.CountClaims),
        ("rejections", row => row.Counts.Rejections), ("extractorVersion", row => row.ExtractorVersion));

    public static readonly CsvTable<ReplayView> Replays = new(
        ("container", row => row.Container), ("name", row => row.Name), ("outcome", row => row.Outcome));
}
