using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>"toàn dân (100%) có thẻ bảo hiểm": a per cent alone in brackets behind a subject without a figure; what goes on behind the brackets completes the name.</summary>
internal static class AsidePhrase
{
    private const int Longest = 14;

    /// <summary>The phrase around the brackets; empty where they hold no such figure.</summary>
    public static string Build(FigureContext context)
    {
        AnnotatedText text = context.Text;
        int open = context.LeftLast;
        int close = context.RightFirst;
        bool isAlone = context.Figure.UnitKind is UnitKind.Percent && text.Is(open, "(") && text.Is(close, ")") && text.IsWord(open - 1) && text.IsWord(close + 1) && text.MarkAt(open - 1) is not FigureMark;
        if (!isAlone || text.CueAt(close + 1) is CueKind.Versus or CueKind.Connector or CueKind.Plan)
        {
            return "";
        }

        int first = open - 1;
        while (first > 0 && open - first < Longest && text.IsWord(first - 1) && text.MarkAt(first - 1) is not (FigureMark or PeriodMark or CueMark { Kind: CueKind.Aim or CueKind.Attribution }))
        {
            first--;
        }

        int last = close + 1;
        while (last + 1 < text.Tokens.Length && last - close < Longest && text.IsWord(last + 1) && text.MarkAt(last + 1) is not FigureMark)
        {
            last++;
        }

        return $"{LeftPhrase.Join(text, first, open)} {LeftPhrase.Join(text, close + 1, last + 1)}";
    }
}
