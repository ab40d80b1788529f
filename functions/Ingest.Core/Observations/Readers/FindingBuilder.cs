using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>Makes a finding of a draft to which nothing is added any more.</summary>
internal sealed class FindingBuilder(string source, AreaReference area)
{
    private readonly SharedParts shared = new();

    public Finding Build(Draft draft)
    {
        ShareOnlyRule.Apply(draft);
        draft.Indicator = IndicatorNamer.Name(draft);
        return new()
        {
            Reading = Read(draft),
            HasPeriod = draft.Period is not null,
            Estimated = draft.Estimated,
            Refusal = draft.Refusal,
            HasOwnPeriod = draft.HasOwnPeriod,
            HasOwnKind = draft.HasOwnKind,
            HasStrongKind = draft.HasStrongKind,
            CellSpan = draft.SourceSpan is null ? null : draft.Text.Source.ToSource(draft.Text.SpanOf(draft.Figure.First, draft.Figure.NumberLast)),
            HasShare = draft.PercentOfPlan is not null,
            Defect = draft.SourceSpan is null ? Evidences.Defect(draft) : null,
            Balance = draft.SourceSpan is null ? FigureSigns.Of(draft) : null,
            MayBeNorm = draft is { MayBeNorm: true, NormsBeside: >= 0, NormsAround: >= 0 },
            First = draft.First,
            Last = draft.Last,
        };
    }

    private Observation Read(Draft draft)
    {
        TextSpan span = draft.SourceSpan ?? draft.Text.Source.ToSource(draft.Text.SpanOf(draft.First, draft.Last));
        return new()
        {
            Kind = draft.Kind,
            Indicator = shared.Of(draft.Indicator!),
            Area = area,
            Period = draft.Period ?? default,
            Comparator = draft.Comparator,
            Value = draft.Value,
            ValueHigh = draft.High,
            Unit = shared.Of(draft.Unit),
            Measure = draft.Measure,
            Estimated = draft.Estimated && draft.Kind is ObservationKind.Actual,
            PercentOfPlan = draft.Kind is ObservationKind.Actual ? draft.PercentOfPlan : null,
            ChangeFromPrevious = draft.Change,
            ChangeUnit = shared.Of(draft.ChangeUnit),
            Baseline = draft.Baseline,
            Doubts = draft.Doubts,
            Evidence = new(span, source.Substring(span.Start, span.Length), draft.Role),
            Rules = shared.Of(draft.Rules),
        };
    }
}
