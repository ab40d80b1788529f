using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Observations.Profiles;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>A number, or a statement with one, that became no observation.</summary>
/// <param name="Reason">Name of the rule that refused it, such as <c>document-number</c>, <c>date</c>, <c>ordinal</c>, <c>count-of-indicators</c>.</param>
/// <param name="Span">Where it stands in the source.</param>
/// <param name="Quote">The source text at <paramref name="Span"/>.</param>
public sealed record Rejection(string Reason, TextSpan Span, string Quote);

/// <summary>What a text says of a goal without a usable figure.</summary>
public enum Verdict
{
    /// <summary>"đạt kế hoạch đề ra", "hoàn thành chỉ tiêu".</summary>
    Met,

    /// <summary>"vượt kế hoạch".</summary>
    Exceeded,

    /// <summary>"chưa đạt", "không đạt kế hoạch", "đạt thấp".</summary>
    Missed,
}

/// <summary>A sentence that says reached or missed ("đạt kế hoạch đề ra"), with or without a figure beside it.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Indicator">What it speaks of.</param>
/// <param name="Area">Whose goal.</param>
/// <param name="Period">When.</param>
/// <param name="IsField">Whether it speaks of a field of work ("công tác lao động, việc làm") and not of the indicator itself: it then decides nothing.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record ReportedVerdict(
    Verdict Verdict, IndicatorReference Indicator, AreaReference Area, TimePeriod Period, bool IsField, Evidence Evidence, ImmutableArray<string> Rules);

/// <summary>What a count of indicators counts.</summary>
public enum CountedOutcome
{
    /// <summary>All indicators of the plan ("16 mục tiêu chủ yếu").</summary>
    Total,

    /// <summary>Indicators met or exceeded.</summary>
    Reached,

    /// <summary>Indicators missed.</summary>
    Missed,

    /// <summary>Indicators without data.</summary>
    NoData,
}

/// <summary>How many indicators a text says were reached or missed ("20/29 chỉ tiêu đạt và vượt", "05 chỉ tiêu không đạt").</summary>
/// <param name="Outcome">What is counted.</param>
/// <param name="Count">How many.</param>
/// <param name="OutOf">Of how many, where the text says so ("05/28").</param>
/// <param name="Area">Whose plan.</param>
/// <param name="Period">When.</param>
/// <param name="Evidence">Where it stands.</param>
/// <param name="Rules">Names of the rules that made it.</param>
public sealed record CountClaim(
    CountedOutcome Outcome, int Count, int? OutOf, AreaReference Area, TimePeriod Period, Evidence Evidence, ImmutableArray<string> Rules);

/// <summary>All that was read from one document.</summary>
/// <param name="Area">The area that the document speaks for.</param>
/// <param name="Period">The period that the document is mostly about, if one was found.</param>
/// <param name="Published">Date of publication or signing, from metadata or text.</param>
/// <param name="Title">Title, if any.</param>
/// <param name="Observations">The figures, in the order of the text.</param>
/// <param name="Verdicts">Statements of success or failure.</param>
/// <param name="Counts">Counts of indicators.</param>
/// <param name="Rejections">The numbers that became none of these, with their reasons; of very many the first ones.</param>
public sealed record Extraction(
    AreaReference Area,
    TimePeriod? Period,
    DateOnly? Published,
    string? Title,
    ImmutableArray<Observation> Observations,
    ImmutableArray<ReportedVerdict> Verdicts,
    ImmutableArray<CountClaim> Counts,
    ImmutableArray<Rejection> Rejections)
{
    /// <summary>How many numbers became nothing, by reason: all of them, also those that <see cref="Rejections"/> has no room for.</summary>
    public ImmutableSortedDictionary<string, int> RejectionsByReason { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>Why the document is taken to speak from its year and to tell of and plan its periods: a line for each question, with the evidence and its weights.</summary>
    public string Judgement => Evidence?.Describe() ?? "";

    internal ProfileEvidence? Evidence { get; init; }

    /// <summary>Why the document as a whole is refused (<see cref="RejectionCodes.TooManyFacts"/>), or null; where it is, there are no facts and no rejections.</summary>
    public DocumentRejection? Refusal { get; init; }
}

/// <summary>Whether a document binds (a resolution sets targets) or tells (an article repeats and reports them).</summary>
public enum DocumentKind
{
    /// <summary>Container <c>articles</c>.</summary>
    Article,

    /// <summary>Container <c>resolutions</c>.</summary>
    Resolution,
}

/// <summary>What is known of a document besides its text.</summary>
/// <param name="Kind">From the container it was uploaded to.</param>
/// <param name="Name">Path of the blob in its container, or the file name: it may name the area (<c>bac-kan/...</c>) and the date.</param>
/// <param name="Area">Area given by the uploader (blob metadata <c>area</c>), if any: an id or a name.</param>
/// <param name="Published">Date given by the uploader (blob metadata <c>published</c>), if any.</param>
public sealed record DocumentContext(DocumentKind Kind, string Name, string? Area = null, DateOnly? Published = null);
