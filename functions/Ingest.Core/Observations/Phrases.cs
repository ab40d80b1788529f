using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Chooses the indicator phrase of a figure from the words beside it, or from what went before.</summary>
internal static class Phrases
{
    public static (string Phrase, string Rule) Of(FigureContext context, ReadingState state, Draft? anchor, Draft? earlier)
    {
        FigureMark figure = context.Figure;
        string left = context.Left;
        string right = context.Right;
        bool counts = figure.UnitKind is UnitKind.Counter or UnitKind.UnknownCounter;
        if (counts && (right.Length > 0 || left.Length > 0) && !(context.Tail.Joins && IsNamed(context)))
        {
            string head = left.Length > 0 ? left : context.IsCoordinated ? anchor?.Head ?? "" : "";
            return (Joined(head, CounterOf(figure), right), "phrase-around-counter");
        }

        if (left.Length == 0 && right.Length > 0)
        {
            return (Joined(context.IsCoordinated ? anchor?.Head ?? "" : "", right), "phrase-right");
        }

        if (left.Length > 0)
        {
            bool joinsDirectly = !context.Tail.Joins && right.Length > 0;
            return joinsDirectly ? (Joined(left, right), "phrase-both-sides") : (left, "phrase-left");
        }

        return Inherited(context, state, anchor, earlier);
    }

    private static (string Phrase, string Rule) Inherited(FigureContext context, ReadingState state, Draft? anchor, Draft? earlier)
    {
        if (anchor is not null)
        {
            return (anchor.Phrase, "phrase-same-as-before");
        }

        if (state.Theme.Length > 0)
        {
            return (state.Theme, "phrase-from-theme");
        }

        string counter = context.Figure.UnitKind is UnitKind.Counter ? CounterOf(context.Figure) : "";
        return earlier is not null && counter.Length == 0 ? (earlier.Phrase, "phrase-anaphor") : (counter, "phrase-from-counter");
    }

    /// <summary>Whether the left phrase names the indicator by itself: it begins with a noun such as "tỷ lệ", "tổng số".</summary>
    private static bool IsNamed(FigureContext context) =>
        context.Text.CueAt(context.PhraseFirst) is CueKind.Head && context.Left.Length > 0;

    private static string CounterOf(FigureMark figure)
    {
        string unit = figure.Unit ?? "";
        foreach (string scale in (ReadOnlySpan<string>)["nghìn ", "ngàn ", "triệu ", "tỷ ", "vạn "])
        {
            unit = unit.StartsWith(scale, StringComparison.OrdinalIgnoreCase) ? unit[scale.Length..] : unit;
        }

        return unit;
    }

    private static string Joined(params ReadOnlySpan<string> parts)
    {
        string phrase = "";
        foreach (string part in parts)
        {
            phrase = part.Length == 0 ? phrase : phrase.Length == 0 ? part : $"{phrase} {part}";
        }

        return phrase;
    }
}
