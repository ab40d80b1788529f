using Ingest.Core.Lexicon;

namespace Ingest.Core.Mentions;

/// <summary>"1,3 tỉ, 720 triệu và 410 triệu USD": the last amount of a row names the currency of them all.</summary>
internal static class SharedCurrencies
{
    /// <summary>Gives the bare amounts of the row that ends with a mark its currency.</summary>
    public static void Share(AnnotatedText text, Mark last)
    {
        if (last is not FigureMark { Unit: { } unit } || Before(text, last.First) is null || CurrencyOf(unit) is not { } currency) // few figures stand in a row: the units of the others are not looked at
        {
            return;
        }

        int first = last.First;
        while (Before(text, first) is { High: null, OutOf: null, Unit: { } bare } amount && IsBare(bare, currency))
        {
            text.Lay(amount with { Unit = $"{bare} {currency}", UnitKind = UnitKind.Measured });
            first = amount.First;
        }
    }

    /// <summary>The amount that only a comma or "và" parts from what begins at a token.</summary>
    private static FigureMark? Before(AnnotatedText text, int first)
    {
        int joint = first - 1;
        joint -= text.CueAt(joint) is CueKind.Connector && text.Is(joint - 1, ",") ? 1 : 0;
        bool isJoint = text.Is(joint, ",") || text.Is(joint, ";") || text.Is(joint, "và");
        return isJoint ? text.MarkAt(joint - 1) as FigureMark : null;
    }

    /// <summary>The words of a unit of money behind its scale, or null.</summary>
    private static string? CurrencyOf(string unit)
    {
        for (int space = unit.IndexOf(' '); space > 0; space = unit.IndexOf(' ', space + 1))
        {
            if (UnitTable.Parse(unit[(space + 1)..]) is { Dimension: Dimension.Dong or Dimension.Dollar, Multiplier: 1 })
            {
                return unit[(space + 1)..];
            }
        }

        return null;
    }

    private static bool IsBare(string unit, string currency) =>
        CurrencyOf(unit) is null && UnitTable.Parse($"{unit} {currency}") is { Dimension: Dimension.Dong or Dimension.Dollar, Multiplier: > 1 };
}
