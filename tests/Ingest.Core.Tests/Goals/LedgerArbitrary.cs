using FsCheck;
using FsCheck.Fluent;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Goals;

/// <summary>Random statements, odd ones among them: few documents, years and values, so that they meet.</summary>
internal static class LedgerArbitrary
{
    private static readonly string[] Units = ["tỷ đồng", "triệu đồng", "nghìn tỷ đồng", "triệu USD", "%", "ha", "điều lạ", ""];
    private static readonly string[] Periods = ["2029", "2030", "2031", "2031-H1", "2031-01/P9M", "2032", "2030-2032", "2031-2035"];
    private static readonly decimal?[] Values = [null, 0, -3, 0.1m, 7, 7.5m, 100, 100.4m, 101, 250, 1_000, 1_010, 900_000, decimal.MaxValue, decimal.MinValue];
    private static readonly decimal?[] Shares = [null, null, null, 0, -5, 72.7m, 100, 102, 150, decimal.MaxValue];
    private static readonly decimal?[] Changes = [null, null, 3, -10, 1.5m, decimal.MaxValue, decimal.MinValue];

    /// <summary>Lists of up to 14 statements with ordinals of their own.</summary>
    public static Arbitrary<Statement[]> Statements() => Statements(Units, Values);

    /// <summary>The same in one unit and in whole numbers, which are rounded neither in it nor in a smaller one.</summary>
    public static Arbitrary<Statement[]> WholeStatements(string unit) => Statements([unit], [.. Values.Where(value => value is null || value == decimal.Truncate(value.Value))]);

    private static Arbitrary<Statement[]> Statements(string[] units, decimal?[] values) => Gen.Choose(0, 14)
        .SelectMany(count => Statement(units, values).ArrayOf(count))
        .Select(statements => statements.Select((statement, ordinal) => statement with { Ordinal = ordinal }).ToArray())
        .ToArbitrary();

    /// <summary>A permutation seed.</summary>
    public static Arbitrary<int> Seed() => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static Gen<Statement> Statement(string[] units, decimal?[] values) =>
        from document in Gen.Choose(0, 5)
        from kind in Gen.Elements(ObservationKind.Target, ObservationKind.Actual)
        from period in Gen.Elements(Periods)
        from comparator in Gen.Elements(Enum.GetValues<Comparator>())
        from value in Gen.Elements(values)
        from high in Gen.Elements(values)
        from unit in Gen.Elements(units)
        from measure in Gen.Elements(Measure.Level, Measure.Level, Measure.Level, Measure.Increase, Measure.Decrease)
        from share in Gen.Elements(Shares)
        from change in Gen.Elements(Changes)
        from changeUnit in Gen.Elements("%", "lần", "tỷ đồng", "bậc", null)
        from doubt in Gen.Choose(0, 12)
        from role in Gen.Elements(TextRole.Paragraph, TextRole.Lead)
        from estimated in Gen.Elements(true, false)
        select new Statement(SourceOf(document), 0, new()
        {
            Kind = kind,
            Indicator = new("toll-revenue", "thu phí", true),
            Area = new("long-chau", "Long Châu"),
            Period = SeriesBuilder.PeriodOf(period),
            Comparator = comparator,
            Value = value,
            ValueHigh = high,
            Unit = value is null ? null : unit,
            Measure = measure,
            Estimated = estimated,
            PercentOfPlan = share,
            ChangeFromPrevious = change,
            ChangeUnit = changeUnit,
            Doubts = doubt < 4 ? [(Doubt)doubt] : [],
            Evidence = SeriesBuilder.EvidenceOf($"{kind} {period} {value} {unit}", role),
        });

    private static SourceReference SourceOf(int number) => number % 2 == 0
        ? SeriesBuilder.Article($"{number}.txt", number == 4 ? null : $"203{number}-05-1{number}")
        : SeriesBuilder.Resolution($"{number}.md", $"2031-0{number}-20");
}
