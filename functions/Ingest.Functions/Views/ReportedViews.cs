using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Goals;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Functions.Views;

/// <summary>A reported verdict by itself, as the API lists it.</summary>
/// <param name="Area">Whose goal.</param>
/// <param name="Period">When.</param>
/// <param name="Indicator">What it speaks of.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="IsField">Whether it speaks of a field of work and decides nothing.</param>
/// <param name="Document">Container and name.</param>
/// <param name="Published">Its date.</param>
/// <param name="Ordinal">Place of the verdict in the document, from 0.</param>
/// <param name="Role">What the text is to the document.</param>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Span">Where they stand in the decoded text, in UTF-16 units.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record ReportedVerdictView(
    AreaReference Area,
    TimePeriod Period,
    IndicatorReference Indicator,
    Verdict Verdict,
    bool IsField,
    string Document,
    DateOnly? Published,
    int Ordinal,
    TextRole Role,
    string Quote,
    TextSpan Span,
    ImmutableArray<string> Rules)
{
    /// <summary>What is served of a verdict.</summary>
    public static ReportedVerdictView Of(VerdictStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        (SourceReference source, int ordinal, ReportedVerdict said) = statement;
        return new(
            said.Area, said.Period, said.Indicator, said.Verdict, said.IsField, source.Document, source.Published, ordinal, said.Evidence.Role, said.Evidence.Quote,
            said.Evidence.Span, said.Rules);
    }
}

/// <summary>A count of indicators, as the API lists it.</summary>
/// <param name="Area">Whose plan.</param>
/// <param name="Period">When.</param>
/// <param name="Outcome">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="OutOf">Of how many, where the text says so.</param>
/// <param name="Document">Container and name.</param>
/// <param name="Published">Its date.</param>
/// <param name="Ordinal">Place of the count in the document, from 0.</param>
/// <param name="Role">What the text is to the document.</param>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Span">Where they stand in the decoded text, in UTF-16 units.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record CountClaimView(
    AreaReference Area,
    TimePeriod Period,
    CountedOutcome Outcome,
    int Count,
    int? OutOf,
    string Document,
    DateOnly? Published,
    int Ordinal,
    TextRole Role,
    string Quote,
    TextSpan Span,
    ImmutableArray<string> Rules)
{
    /// <summary>What is served of a count.</summary>
    public static CountClaimView Of(CountStatement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        (SourceReference source, int ordinal, CountClaim said) = statement;
        return new(
            said.Area, said.Period, said.Outcome, said.Count, said.OutOf, source.Document, source.Published, ordinal, said.Evidence.Role, said.Evidence.Quote,
            said.Evidence.Span, said.Rules);
    }
}
