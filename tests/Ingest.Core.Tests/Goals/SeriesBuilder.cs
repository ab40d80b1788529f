using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Observations;

namespace Ingest.Core.Tests.Goals;

/// <summary>Invented statements on one indicator of an invented province, and the goals that follow.</summary>
internal sealed class SeriesBuilder(Dimension dimension = Dimension.Dong, Direction direction = Direction.Up, string id = "toll-revenue")
{
    private static readonly AreaReference Province = new("long-chau", "Long Châu");

    private readonly List<Statement> statements = [];
    private readonly List<VerdictStatement> verdicts = [];

    public IReadOnlyList<Statement> Statements => statements;

    public IReadOnlyList<VerdictStatement> Verdicts => verdicts;

    public Series Series => new(Province, id, statements, verdicts);

    public GoalEvaluator Evaluator { get; } = new(key => direction is Direction.Unknown ? null : new(key, "thu phí", "toll revenue", "economy", dimension, direction, [], []));

    public static SourceReference Article(string name, string? published = null) => Source($"articles/{name}", DocumentKind.Article, published);

    public static SourceReference Resolution(string name, string? published = null) => Source($"resolutions/{name}", DocumentKind.Resolution, published);

    public SeriesBuilder Target(SourceReference source, string period, decimal? value, string? unit = "tỷ đồng", Func<Observation, Observation>? with = null) =>
        Add(source, ObservationKind.Target, period, value, unit, with);

    public SeriesBuilder Actual(SourceReference source, string period, decimal? value, string? unit = "tỷ đồng", Func<Observation, Observation>? with = null) =>
        Add(source, ObservationKind.Actual, period, value, unit, with);

    public SeriesBuilder Share(SourceReference source, string period, decimal percent, Func<Observation, Observation>? with = null) =>
        Add(source, ObservationKind.Actual, period, null, null, observation => (with ?? (same => same))(observation with { PercentOfPlan = percent }));

    public SeriesBuilder Says(SourceReference source, string period, Verdict verdict, bool isField = false)
    {
        verdicts.Add(new(source, verdicts.Count, new(verdict, new(id, "thu phí", true), Province, PeriodOf(period), isField, EvidenceOf("…", TextRole.Paragraph), ["test"])));
        return this;
    }

    public ImmutableArray<Goal> Goals(DateOnly? asOf = null) => Evaluator.Evaluate(Series, asOf);

    public Goal Goal(string period, DateOnly? asOf = null) => Goals(asOf).Single(goal => goal.Period == PeriodOf(period));

    public Conflict[] Conflicts(string type)
    {
        var assessment = Evaluator.Assess(Series);
        return [.. assessment.Goals.SelectMany(goal => goal.Conflicts).Concat(assessment.OtherConflicts.Select(other => other.Conflict)).Where(conflict => conflict.Type == type)];
    }

    public static TimePeriod PeriodOf(string text) => TimePeriod.TryParse(text, out var period) ? period : throw new ArgumentException(text);

    public static Evidence EvidenceOf(string quote, TextRole role) => new(new(0, quote.Length), quote, role);

    private SeriesBuilder Add(SourceReference source, ObservationKind kind, string period, decimal? value, string? unit, Func<Observation, Observation>? with)
    {
        var plain = new Observation
        {
            Kind = kind,
            Indicator = new(id, "thu phí", true),
            Area = Province,
            Period = PeriodOf(period),
            Value = value,
            Unit = unit,
            Evidence = EvidenceOf($"{kind} {period} {value} {unit}", TextRole.Paragraph),
            Rules = ["test"],
        };
        statements.Add(new(source, statements.Count, with is null ? plain : with(plain)));
        return this;
    }

    private static SourceReference Source(string document, DocumentKind kind, string? published) =>
        new(document, kind, published is null ? null : DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture), null);
}
