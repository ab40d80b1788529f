using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations;
using Ingest.Core.Text;

namespace Ingest.Functions.Views;

/// <summary>A figure of a document with its evidence, as the API serves it.</summary>
/// <param name="Kind">Promised or reached.</param>
/// <param name="Area">Whose figure.</param>
/// <param name="Period">The time it speaks of.</param>
/// <param name="Indicator">What is measured; the phrase is that of this text.</param>
/// <param name="Comparator">How the figure bounds the quantity.</param>
/// <param name="Value">The figure in the unit as written.</param>
/// <param name="ValueHigh">Upper end of a range.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Measure">State or change.</param>
/// <param name="Estimated">SDMX OBS_STATUS E.</param>
/// <param name="PercentOfPlan">Share of the plan, in per cent.</param>
/// <param name="ChangeFromPrevious">Signed change.</param>
/// <param name="ChangeUnit">Unit of the change.</param>
/// <param name="Baseline">The period that the change is measured against.</param>
/// <param name="Doubts">What the text left open.</param>
/// <param name="Document">Container and name.</param>
/// <param name="DocumentKind">Whether it binds or tells.</param>
/// <param name="Published">Its date.</param>
/// <param name="Title">Its title.</param>
/// <param name="Ordinal">Place of the statement in the document, from 0.</param>
/// <param name="Role">What the text is to the document.</param>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Span">Where they stand in the decoded text, in UTF-16 units.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record StatementView(
    ObservationKind Kind,
    AreaReference Area,
    TimePeriod Period,
    IndicatorReference Indicator,
    Comparator Comparator,
    decimal? Value,
    decimal? ValueHigh,
    string? Unit,
    Measure Measure,
    bool Estimated,
    decimal? PercentOfPlan,
    decimal? ChangeFromPrevious,
    string? ChangeUnit,
    TimePeriod? Baseline,
    ImmutableArray<Doubt> Doubts,
    string Document,
    DocumentKind DocumentKind,
    DateOnly? Published,
    string? Title,
    int Ordinal,
    TextRole Role,
    string Quote,
    TextSpan Span,
    ImmutableArray<string> Rules);

/// <summary>A reported verdict with its evidence, as the API serves it.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Period">When.</param>
/// <param name="IsField">Whether it speaks of a field of work and decides nothing.</param>
/// <param name="Document">Container and name.</param>
/// <param name="Published">Its date.</param>
/// <param name="Ordinal">Place of the verdict in the document, from 0.</param>
/// <param name="Role">What the text is to the document.</param>
/// <param name="Quote">The words, letter for letter.</param>
/// <param name="Span">Where they stand in the decoded text, in UTF-16 units.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record VerdictView(
    Verdict Verdict,
    TimePeriod Period,
    bool IsField,
    string Document,
    DateOnly? Published,
    int Ordinal,
    TextRole Role,
    string Quote,
    TextSpan Span,
    ImmutableArray<string> Rules);
