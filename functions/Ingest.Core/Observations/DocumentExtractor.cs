using System.Collections.Immutable;
using System.Globalization;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Profiles;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;

namespace Ingest.Core.Observations;

/// <summary>From a document that was read to all that it says. Pure, immutable and safe for any number of threads.</summary>
public sealed class DocumentExtractor
{
    /// <summary>
    /// Default of the most facts that a document may hold: observations, verdicts and counts together. The longest plans and yearbooks of a province have some hundreds, so that nothing a person
    /// wrote comes near, and the rows and the memory that one upload can cause stay bounded.
    /// </summary>
    public const int DefaultMaximumFacts = 10_000;

    /// <summary>
    /// How many figures are held at most until it is known which of them are facts (it hangs on the whole document): some four for each fact of the default limit. Of the figures of real
    /// documents with goals more than half are facts; and a text of so many that are none is no document to be read as one.
    /// </summary>
    internal const int MostFigures = 40_000;

    private readonly int maximumFacts;

    /// <summary>An extractor.</summary>
    /// <param name="maximumFacts">The most facts that a document may hold.</param>
    public DocumentExtractor(int maximumFacts = DefaultMaximumFacts) => this.maximumFacts = maximumFacts;

    /// <summary>
    /// Reads targets, results, verdicts and counts out of <paramref name="document"/>; every number is counted, with a reason where it became nothing. A document of more facts than are
    /// allowed gives none, but <see cref="Extraction.Refusal"/>; reading it stops early.
    /// </summary>
    public Extraction Extract(SourceDocument document, DocumentContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        AreaReference area = AreaResolver.Resolve(document, context);
        AnnotatedBlocks texts = new(document);
        DocumentProfile profile = ProfileReader.Read(document, context, texts, area);
        FindingCollector collector = new(document, area);
        BlockReader reader = new(profile, texts, collector, document.Source);
        Extraction nothing = new(area, profile.TargetPeriod ?? profile.ActualPeriod, profile.Published, document.Title, [], [], [], []) { Evidence = profile.Evidence };
        if (!reader.TryRead(document))
        {
            return nothing with { Refusal = TooMany(MostFigures, "figures that may be facts") };
        }

        List<Finding> findings = collector.Close();
        RepeatRule.Apply(findings);
        Evidences.Weigh(findings, profile, reader.Genre);
        ImmutableArray<Observation> observations = Kept(findings);
        if (observations.Length + reader.Verdicts.Count + reader.Counts.Count > maximumFacts)
        {
            return nothing with { Refusal = TooMany(maximumFacts, "facts") };
        }

        (ImmutableArray<Rejection> rejections, ImmutableSortedDictionary<string, int> counts) = collector.Reject();
        return nothing with { Observations = observations, Verdicts = [.. reader.Verdicts], Counts = [.. reader.Counts], Rejections = rejections, RejectionsByReason = counts };
    }

    private static DocumentRejection TooMany(int limit, string what) => new(RejectionCodes.TooManyFacts, string.Create(
        CultureInfo.InvariantCulture, $"The document holds more than {limit} {what}, and no more are taken up from one document: split it and upload the parts."));

    private static ImmutableArray<Observation> Kept(List<Finding> findings)
    {
        ImmutableArray<Observation>.Builder kept = ImmutableArray.CreateBuilder<Observation>(findings.Count(finding => finding.Refusal is null));
        foreach (Finding finding in findings)
        {
            if (finding.Refusal is null)
            {
                kept.Add(finding.Reading);
            }
        }

        return kept.MoveToImmutable();
    }
}
