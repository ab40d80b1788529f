using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Years;

/// <summary>"Hộ nghèo đầu năm là 215 hộ" is the state that the year began with; "kế hoạch giao đầu năm", "so với đầu năm", "đầu năm 2024", "đầu năm học" are not.</summary>
internal static class YearBeginnings
{
    private const int Reach = 6;

    /// <summary>Whether the words at a token tell of it for a figure behind <paramref name="last"/>.</summary>
    public static bool AreTold(AnnotatedText text, int at, int last)
    {
        Mark cue = text.MarkAt(at)!;
        bool isBeginning = text.Is(cue.First, "đầu") && text.Is(cue.Last, "năm") && cue.Last - cue.First == 1 && last - cue.Last <= Reach && !text.Is(cue.Last + 1, "học") && !text.IsNumber(cue.Last + 1) | cue.Last == last;
        for (int i = cue.First - 1; isBeginning && i >= 0 && cue.First - i <= Reach && text.Tokens[i].Kind is not TokenKind.Symbol && text.MarkAt(i) is not FigureMark; i--)
        {
            isBeginning = text.CueAt(i) is not (CueKind.Plan or CueKind.Aim or CueKind.Assigned or CueKind.Versus or CueKind.FirstMonths or CueKind.From or CueKind.Passive) && !text.Is(i, "ngay");
        }

        return isBeginning;
    }
}
