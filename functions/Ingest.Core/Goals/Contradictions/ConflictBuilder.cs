using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Puts a contradiction together: its sentence, both sides and the arithmetic.</summary>
internal sealed class ConflictBuilder(string key)
{
    /// <summary>More of one side repeat what the first ones say.</summary>
    private const int MostStatements = 8;

    private const int Decimals = 2;

    private readonly ConflictText text = ConflictTexts.Of(key);
    private readonly List<ConflictStatement> statements = [];
    private readonly SortedDictionary<string, decimal> computed = new(StringComparer.Ordinal);
    private string vi = ConflictTexts.Of(key).Message.Vi;
    private string en = ConflictTexts.Of(key).Message.En;

    /// <summary>Fills a name in both sentences.</summary>
    public ConflictBuilder With(string name, string value) => With(name, new BilingualText(value, value));

    /// <summary>Fills a name in each sentence in its language.</summary>
    public ConflictBuilder With(string name, BilingualText value)
    {
        vi = vi.Replace($"{{{name}}}", value.Vi, StringComparison.Ordinal);
        en = en.Replace($"{{{name}}}", value.En, StringComparison.Ordinal);
        return this;
    }

    /// <summary>Names the indicator and the period.</summary>
    public ConflictBuilder About(IndicatorTraits traits, string phrase, TimePeriod period) =>
        With("indicator", new BilingualText(traits.Row?.NameVi ?? phrase, traits.Row?.NameEn ?? phrase)).With("period", period.ToString());

    /// <summary>Adds a side: the statements that say the same, by authority.</summary>
    public ConflictBuilder Side(IEnumerable<Statement> side)
    {
        statements.AddRange(side.Distinct(ReferenceEqualityComparer.Instance).Cast<Statement>().Take(MostStatements)
            .Select(statement => new ConflictStatement(statement.Source.Document, statement.Observation.Evidence.Quote, ReadingText.Of(statement.Observation)))
            .Where(statement => !statements.Contains(statement)));
        return this;
    }

    /// <summary>Adds a statement that is no figure.</summary>
    public ConflictBuilder Side(SourceReference source, Evidence evidence, string reading)
    {
        statements.Add(new(source.Document, evidence.Quote, reading));
        return this;
    }

    /// <summary>Adds a step of the arithmetic, rounded to two decimals; nothing where it is unknown.</summary>
    public ConflictBuilder Computed(string name, decimal? value)
    {
        if (SafeDecimal.Round(value, Decimals) is { } known)
        {
            computed[name] = known;
        }

        return this;
    }

    /// <summary>The contradiction, with a severity.</summary>
    public Conflict Build(Severity severity) => new(text.Type, severity, new(vi, en), [.. statements], computed.ToImmutableSortedDictionary(StringComparer.Ordinal))
    {
        Tolerance = text.Tolerance,
        ToleranceReason = text.Reason,
    };

    /// <summary>The contradiction, major where the gap is beyond the tolerance of its type or unknown.</summary>
    public Conflict Build(decimal? gap) => Build(gap <= text.Tolerance ? Severity.Minor : Severity.Major);
}
