using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Text;

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
        Dictionary<MappedText, AnnotatedText> texts = Annotate(document);
        DocumentProfile profile = ProfileReader.Read(document, context, [.. texts.Values], area);
        BlockReader reader = new(profile, texts, document.Source);
        List<Draft> drafts = reader.Read(document);
        foreach (Draft draft in drafts)
        {
            ShareOnlyRule.Apply(draft);
            draft.Indicator = IndicatorNamer.Name(draft);
        }

        RepeatRule.Apply(drafts);
        (List<Draft> kept, List<Draft> refused) = Evidences.Weigh(drafts, profile, texts.Values);
        ImmutableArray<Observation> observations = [.. kept.Select(draft => Finish(draft, document, area)).Where(o => o is not null).Select(o => o!)];
        return new(area, profile.TargetPeriod ?? profile.ActualPeriod, profile.Published, document.Title, observations, [.. reader.Verdicts], [.. reader.Counts], RejectionCollector.Collect(document, texts.Values, kept, refused, reader.Refusals));
    }

    private static Dictionary<MappedText, AnnotatedText> Annotate(SourceDocument document)
    {
        Dictionary<MappedText, AnnotatedText> texts = [];
        foreach (Block block in document.Blocks)
        {
            if (block is TextBlock text)
            {
                texts[text.Text] = MentionFinder.Annotate(text.Text);
            }
        }

        return texts;
    }

    private static Observation? Finish(Draft draft, SourceDocument document, AreaReference area)
    {
        if (draft.Period is not { } period)
        {
            return null;
        }

        TextSpan span = draft.SourceSpan ?? draft.Text.Source.ToSource(draft.Text.SpanOf(draft.First, draft.Last));
        return new()
        {
            Kind = draft.Kind,
            Indicator = draft.Indicator!,
            Area = area,
            Period = period,
            Comparator = draft.Comparator,
            Value = draft.Value,
            ValueHigh = draft.High,
            Unit = draft.Unit,
            Measure = draft.Measure,
            Estimated = draft.Estimated && draft.Kind is ObservationKind.Actual,
            PercentOfPlan = draft.Kind is ObservationKind.Actual ? draft.PercentOfPlan : null,
            ChangeFromPrevious = draft.Change,
            ChangeUnit = draft.ChangeUnit,
            Baseline = draft.Baseline,
            Doubts = [.. draft.Doubts],
            Evidence = new(span, document.Source.Substring(span.Start, span.Length), draft.Role),
            Rules = [.. draft.Rules],
        };
    }
}
