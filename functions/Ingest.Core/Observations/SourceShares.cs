using Ingest.Core.Mentions;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>"giải ngân 2.613 tỷ đồng, đạt 53,4% kế hoạch. Trong đó, vốn địa phương đạt 61,2%; vốn ODA chỉ 17%": what was disbursed of each source of money, told behind the whole, is a share of the plan, too.</summary>
internal static class SourceShares
{
    private const string Disbursed = "giải ngân";

    private static readonly string[] Sources = ["vốn ", "nguồn vốn ", "nguồn ", "ngân sách ", "kế hoạch vốn "];

    /// <summary>Whether a figure is such a part of the draft before it.</summary>
    public static bool Hold(FigureContext context, Draft? earlier) =>
        earlier is { PercentOfPlan: not null, Value: var value } && earlier.Text == context.Text && (value is not null || earlier.Rules.Contains(PlanRelation.PartOfShare))
        && context is { Figure: { Unit: "%", OutOf: null, High: null }, Left.Length: > 0, Right.Length: 0, Depth: 0, Tail.Verb: CueKind.Reach or CueKind.EqualTo or CueKind.None or CueKind.Adverb, Tail.Plan: false, Tail.Aims: false }
        && IsSource(context.Left) && (earlier.Rules.Contains(PlanRelation.PartOfShare) || IsDisbursement(earlier.Phrase) || IsDisbursement(context.Left));

    /// <summary>The name of the part.</summary>
    public static string NameOf(FigureContext context) => IsDisbursement(context.Left) ? context.Left : $"{Disbursed} {context.Left}";

    private static bool IsSource(string phrase)
    {
        string folded = VietnameseText.Fold(phrase);
        return Array.Exists(Sources, source => folded.StartsWith(source, StringComparison.Ordinal));
    }

    private static bool IsDisbursement(string phrase) => VietnameseText.Fold(phrase).Contains(Disbursed, StringComparison.Ordinal);
}
