using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>A figure that is said again without a word of kind or period says what it said before: "Tăng trưởng 8,3 - 8,5% là hợp lý" of a target named earlier.</summary>
internal static class RepeatRule
{
    public static void Apply(List<Finding> findings)
    {
        Dictionary<(decimal?, decimal?, string?), Finding> told = [];
        foreach (Finding finding in findings)
        {
            if (finding is { Reading: { Value: not null } reading, IsOfTable: false, HasStrongKind: true } && IsTelling(reading))
            {
                told.TryAdd((reading.Value, reading.ValueHigh, reading.Unit), finding);
            }
        }

        foreach (Finding finding in findings)
        {
            if (finding is { Reading: { Value: not null } reading, IsOfTable: false, HasOwnPeriod: false, HasShare: false } && told.TryGetValue((reading.Value, reading.ValueHigh, reading.Unit), out Finding? earlier)
                && !ReferenceEquals(finding, earlier) && (!finding.HasOwnKind || reading.Kind == earlier.Reading.Kind) && Names(reading, earlier.Reading))
            {
                Repeat(finding, earlier);
            }
        }
    }

    private static void Repeat(Finding finding, Finding earlier)
    {
        Observation told = earlier.Reading;
        finding.Estimated = earlier.Estimated;
        finding.HasPeriod = earlier.HasPeriod;
        finding.Reading = finding.Reading with
        {
            Kind = told.Kind,
            Period = told.Period,
            Indicator = told.Indicator,
            Measure = told.Measure,
            Estimated = told.Estimated,
            Rules = finding.Reading.Rules.Add("said-before"),
        };
    }

    // Round percentages recur by chance; a range, a decimal or a large amount does not.
    private static bool IsTelling(Observation reading) => reading.ValueHigh is not null || reading.Value != decimal.Truncate(reading.Value!.Value) || reading.Value >= 1000;

    private static bool Names(Observation reading, Observation earlier) =>
        earlier.Indicator.Id == reading.Indicator.Id || !reading.Indicator.IsCatalogued || !earlier.Indicator.IsCatalogued;
}
