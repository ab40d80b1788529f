using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Links;

/// <summary>"... 1.905 đảng viên, trong đó: Đại Lộc 125, Duy Xuyên 90": parts told by bare numbers have the unit of the whole.</summary>
internal static class Parts
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "phrase-of-bare-part";

    private const int MostWords = 6;

    // "3 đơn vị, gồm Vân Canh 1 và Vân Canh 2" numbers names.
    private const decimal LeastWhole = 10;

    /// <summary>Whether a bare number is a part of what was counted before.</summary>
    public static bool IsBare(FigureContext context, Draft? earlier) =>
        context is { Left.Length: > 0, Right.Length: 0, Figure: { Unit: null, High: null, OutOf: null } } && context.Figure.Value == decimal.Truncate(context.Figure.Value)
        && context.Tail.Verb is CueKind.None && context.Left.Split(' ').Length <= MostWords && earlier is { Value: not null, Figure.UnitKind: UnitKind.Counter or UnitKind.None }
        && (earlier.Value >= LeastWhole || earlier.Rules.Contains(Rule))
        && !CountsItself(context, earlier) && (context.HasLeft(CueKind.Among) || IsIntroduced(context) || earlier.Rules.Contains(Rule)) && context.Figure.Value <= (earlier.Rules.Contains(Rule) ? decimal.MaxValue : earlier.Value) && EndsPart(context);

    // "309 HTX với 24.600 thành viên; trong đó HTX nông nghiệp 241": the name says what is counted.
    private static bool CountsItself(FigureContext context, Draft earlier) =>
        UnitFinder.Find(context.Text, context.PhraseFirst - 1) is { Kind: UnitKind.Counter, Text: { } counted } && counted.Contains(' ', StringComparison.Ordinal) is false && earlier.Unit != counted;

    // "Trong số đó: Đại Lộc 125": the introduction has been cut off already.
    private static bool IsIntroduced(FigureContext context)
    {
        int colon = context.LeftFirst - 1;
        return context.Text.Is(colon, ":") && context.Text.CueAt(colon - 1) is CueKind.Among;
    }

    private static bool EndsPart(FigureContext context) =>
        context.RightFirst >= context.Text.Tokens.Length || context.Text.Is(context.RightFirst, ",") || context.Text.Is(context.RightFirst, ";") || context.Text.Is(context.RightFirst, ".")
        || context.Text.Is(context.RightFirst, "(") || context.Text.Is(context.RightFirst, ")") || context.Text.Is(context.RightFirst, "và");

    /// <summary>"Tam Kỳ và Điện Bàn cùng 150": the names of two parts that are as large; empty where there is one.</summary>
    public static string[] Names(FigureContext context) =>
        context.Text.Is(context.LeftLast, "cùng") && context.Left.Split(" và ") is { Length: 2 } names ? names : [];
}
