using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>A bare number beside a figure of its sentence counts the same: "trồng được 420 ha, trong khi kế hoạch là 400", "kế hoạch 33.000 lao động và thực hiện được 33.400", "45 homestay (nay mới 19)", "đàn bò 45 nghìn con, năm trước 41 nghìn".</summary>
internal static class ElidedUnits
{
    /// <summary>A plan and its result, or a level and an earlier one, are seldom further apart.</summary>
    private const decimal Furthest = 20;

    /// <summary>The unit of the figure before, where a bare number that ends its clause is set beside it; null elsewhere.</summary>
    public static string? Of(FigureContext context, Draft? anchor)
    {
        bool isBare = context is { Left.Length: 0, Right.Length: 0, Figure: { OutOf: null, High: null } } && EndsClause(context);
        if (!isBare || anchor is not { Unit: { } unit, Value: { } value, Measure: Measure.Level } || !ReferenceEquals(anchor.Text, context.Text) || !IsSetBeside(context))
        {
            return null;
        }

        string? own = context.Figure.Unit;
        bool isScale = own is not null && UnitTable.Parse(own) is { Base: "" } && anchor.Figure.UnitKind is UnitKind.Counter;
        return own is not null && !isScale || !IsNear(value * ScaleOf(unit), context.Figure.Value * ScaleOf(own ?? unit)) ? null : isScale ? $"{own} {CounterPhrases.CounterOf(anchor.Figure)}" : unit;
    }

    private static decimal ScaleOf(string unit) => UnitTable.ScaleAt(VietnameseText.Fold(unit), 0);

    private static bool IsNear(decimal value, decimal other) => value <= other * Furthest && other <= value * Furthest;

    private static bool EndsClause(FigureContext context) =>
        context.RightFirst >= context.Text.Tokens.Length || context.Text.Tokens[context.RightFirst].Kind is TokenKind.Symbol && !context.Text.Is(context.RightFirst, "/") && !context.Text.Is(context.RightFirst, "-");

    // A verb, a plan or a time stands between the two.
    private static bool IsSetBeside(FigureContext context)
    {
        if (context.Tail.Verb is CueKind.Copula or CueKind.Executed or CueKind.Done or CueKind.Have or CueKind.Estimate or CueKind.Forecast or CueKind.Passive)
        {
            return true;
        }

        for (int i = context.LeftFirst; i <= context.LeftLast; i++)
        {
            if (context.Text.CueAt(i) is CueKind.Plan or CueKind.Aim or CueKind.Passive or CueKind.Now || context.Text.MarkAt(i) is PeriodMark { Use: PeriodUse.Plain } || PlanWords.IsPlanName(context.Text, i) || context.Text.Is(i, "nay"))
            {
                return true;
            }
        }

        return false;
    }
}
