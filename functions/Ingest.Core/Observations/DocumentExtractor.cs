using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>From a document that was read to all that it says. Pure, immutable and safe for any number of threads.</summary>
public sealed class DocumentExtractor
{
    /// <summary>Reads targets, results, verdicts and counts out of <paramref name="document"/>; every number is in the answer, with a reason where it became nothing.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "An instance, so that callers can be given one and tests another.")]
    public Extraction Extract(SourceDocument document, DocumentContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        AreaReference area = AreaResolver.Resolve(document, context);
        AnnotatedBlocks texts = new(document);
        DocumentProfile profile = ProfileReader.Read(document, context, texts, area);
        FindingCollector collector = new(document, area);
        BlockReader reader = new(profile, texts, collector, document.Source);
        reader.Read(document);
        List<Finding> findings = collector.Close();
        RepeatRule.Apply(findings);
        Evidences.Weigh(findings, profile, texts);
        ImmutableArray<Rejection> rejections = collector.Reject(reader.Refusals);
        return new(area, profile.TargetPeriod ?? profile.ActualPeriod, profile.Published, document.Title, Kept(findings), [.. reader.Verdicts], [.. reader.Counts], rejections);
    }

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
