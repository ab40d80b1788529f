using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Links;

/// <summary>
/// "giải ngân 2.613 tỷ đồng, đạt 53,4% kế hoạch, cùng kỳ năm trước đạt 58,9%. Vốn địa phương đạt 61,2%; huyện Bình Sơn 12%": what was disbursed is told as a share of the plan,
/// and behind the whole so is that of each source of money, of each place or body and of the year before (<c>Lexicon/disbursers.tsv</c>).
/// </summary>
internal static class Disbursements
{
    private const string Disbursed = "giải ngân";
    private const string Rate = "tỷ lệ";
    private const string Programme = "programme";
    private const string Lead = "lead";
    private const string Funds = "funds";

    private static readonly WordTable<string> Parts = CueLexicon.Words("disbursers.tsv");

    /// <summary>Whether a figure is a share of what was to be disbursed.</summary>
    public static bool Hold(FigureContext context, Draft? earlier) =>
        context is { Figure: { Unit: "%", OutOf: null, High: null }, Right.Length: 0, Tail: { Plan: false, Aims: false, Verb: CueKind.Reach or CueKind.EqualTo or CueKind.None or CueKind.Adverb or CueKind.Copula or CueKind.Have } }
        && context.Tail.Bound is not (CueKind.AtLeast or CueKind.AtMost)
        && earlier is not null && IsShare(earlier) && !IsRate(earlier.FoldedPhrase)
        && PartOf(context) is var part && (part.Length == 0 ? context.TellsOfEarlier : VietnameseText.Fold(part) is var folded && IsDisbursement(folded) && !IsRate(folded) || IsPart(part, !context.OpensClause || context.HasLeft(CueKind.Among) || earlier.Text == context.Text && earlier.Rules.Contains(PlanRelation.PartOfShare)));

    /// <summary>"Trong đó, vốn tỉnh đạt 70%": whether a paragraph opens with the parts of what the one before told.</summary>
    public static bool GoOn(FigureContext context) => context.Text.CueAt(0) is CueKind.Among;

    /// <summary>The name of the part.</summary>
    public static string NameOf(FigureContext context, Draft earlier)
    {
        string part = PartOf(context);
        return part.Length == 0 ? earlier.Phrase : IsDisbursement(VietnameseText.Fold(part)) ? part : $"{Disbursed} {part}";
    }

    /// <summary>Whether a folded phrase names money that a plan sets apart: "Tổng kinh phí".</summary>
    public static bool IsOfFunds(string folded) => Parts.TryMatchAt(folded, 0, out string kind, out _) && kind is Funds;

    /// <summary>Whether a draft tells what share was disbursed.</summary>
    public static bool IsShare(Draft draft) => draft is { Kind: ObservationKind.Actual } && (draft.PercentOfPlan is not null || draft.Unit is "%") && IsDisbursement(draft.FoldedPhrase);

    /// <summary>"Kế hoạch vốn giao 186 tỷ đồng; giải ngân 112 tỷ đồng": of the capital that was planned so much has been spent.</summary>
    public static bool Spends(FigureContext context, Draft anchor) =>
        anchor is { Kind: ObservationKind.Target, Value: { } planned, Figure.UnitKind: UnitKind.Measured } && context.Figure.UnitKind is UnitKind.Measured && anchor.Unit == context.Figure.Unit && context.Figure.Value <= planned
        && context.Left.StartsWith(Disbursed, StringComparison.OrdinalIgnoreCase) && anchor.Phrase.Contains("vốn", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a folded phrase speaks of disbursing.</summary>
    public static bool IsDisbursement(string folded) => folded.Contains(Disbursed, StringComparison.Ordinal);

    /// <summary>"tỷ lệ giải ngân": the share itself is the indicator, and its figure a value.</summary>
    public static bool IsRate(string folded) => folded.Contains(Rate, StringComparison.Ordinal);

    // "gồm Đông Hưng (82,1%)": the name stands before the brackets.
    private static string PartOf(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int first = context.LeftLast;
        while (context.Left.Length == 0 && text.Is(context.LeftLast, "(") && text.IsWord(first - 1) && char.IsUpper(text.Written[text.Tokens[first - 1].Start]))
        {
            first--;
        }

        string part = context.Left.Length > 0 || first == context.LeftLast ? context.Left : LeftPhrase.Join(text, first, context.LeftLast);
        return Parts.TryMatchAt(VietnameseText.Fold(part), 0, out string kind, out int length) && kind is Lead ? part[length..].Trim() : part; // "cá biệt Ban Quản lý dự án đạt 21%"
    }

    // A programme is named by its aim ("nông thôn mới 66%"), which elsewhere is measured itself.
    private static bool IsPart(string phrase, bool goesOn) => Parts.TryMatchAt(VietnameseText.Fold(phrase), 0, out string kind, out _) && kind is not Funds && (goesOn || kind is not Programme) || Array.TrueForAll(phrase.Split(' '), word => word.Length > 0 && char.IsUpper(word[0]));
}
