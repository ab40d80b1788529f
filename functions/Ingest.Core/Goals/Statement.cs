using Ingest.Core.Observations;

namespace Ingest.Core.Goals;

/// <summary>The document that a statement comes from, as far as it weighs in a goal.</summary>
/// <param name="Document">Container and name, such as <c>resolutions/bac-kan/2024.md</c>: the identity of the source.</param>
/// <param name="Kind">A resolution's target beats an article's.</param>
/// <param name="Published">Date of publication; null where unknown, which ranks below every date.</param>
/// <param name="Title">Title, if any.</param>
public sealed record SourceReference(string Document, DocumentKind Kind, DateOnly? Published, string? Title);

/// <summary>An observation together with its source.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Ordinal">Place of the observation in its document, from 0: with the source it identifies the statement.</param>
/// <param name="Observation">What is said.</param>
public sealed record Statement(SourceReference Source, int Ordinal, Observation Observation);

/// <summary>A reported verdict together with its source.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Ordinal">Place of the verdict in its document, from 0.</param>
/// <param name="Verdict">What is said.</param>
public sealed record VerdictStatement(SourceReference Source, int Ordinal, ReportedVerdict Verdict);

/// <summary>A count of indicators together with its source.</summary>
/// <param name="Source">Who says so.</param>
/// <param name="Ordinal">Place of the count in its document, from 0.</param>
/// <param name="Claim">What is said.</param>
public sealed record CountStatement(SourceReference Source, int Ordinal, CountClaim Claim);

/// <summary>All that is said of one indicator in one area, over all periods: what a goal is computed from.</summary>
/// <param name="Area">The area.</param>
/// <param name="IndicatorId">The indicator.</param>
/// <param name="Statements">Figures of all periods, in any order: the evaluator must not depend on it.</param>
/// <param name="Verdicts">Reported verdicts of all periods, in any order.</param>
public sealed record Series(AreaReference Area, string IndicatorId, IReadOnlyList<Statement> Statements, IReadOnlyList<VerdictStatement> Verdicts);
