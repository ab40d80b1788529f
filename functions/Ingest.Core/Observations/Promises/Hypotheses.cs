using Ingest.Core.Mentions;
using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Refusals;
using Ingest.Core.Observations.Years;

namespace Ingest.Core.Observations.Promises;

/// <summary>Refuses what is only supposed: "Nếu lạm phát vượt 4,5%", "Để cả năm tăng 10%, quý IV phải tăng 12%".</summary>
internal static class Hypotheses
{
    private const int MostCommas = 1;

    /// <summary>The reason where a figure stands in a conditional or purposive clause that opens its sentence or clause, else null.</summary>
    public static string? ReasonFor(FigureContext context, DocumentProfile profile)
    {
        AnnotatedText text = context.Text;
        int commas = 0;
        for (int i = context.Figure.First - 1; i >= 0 && context.Figure.First - i <= SentenceSplitter.Longest && !text.Is(i, ".") && !text.Is(i, ";") && !text.Is(i, "thì"); i--)
        {
            commas += text.Is(i, ",") ? 1 : 0;
            if (commas > MostCommas)
            {
                return null;
            }

            if (Proposes(text, i))
            {
                return "opinion";
            }

            bool opens = i == 0 || text.Tokens[i - 1].Kind is TokenKind.Symbol && !text.Is(i - 1, ")") && !text.Is(i - 1, "%");
            if (!opens)
            {
                continue;
            }

            if ((text.Is(i, "cứ") && !(text.MarkAt(i + 1) is FigureMark whole && FigureJudge.IsBase(text, whole)) || text.Is(i, "thà") || text.Is(i, "giả")) && commas == 0)
            {
                return "hypothetical";
            }

            if (text.Is(i, "nếu") && commas == 0 && !IsContrast(text, i, profile))
            {
                return "hypothetical";
            }

            if (text.Is(i, "để") && !context.HasLeft(CueKind.Aim) && !context.HasLeft(CueKind.VerdictMet) && (commas == 0 || context.HasLeft(CueKind.Future) && NamesPeriod(text, i)))
            {
                return "hypothetical";
            }
        }

        return null;
    }

    /// <summary>"đề nghị nâng lên 10%", "nên tăng mục tiêu này lên 8,5%", "đề nghị tỉnh hỗ trợ 11 tỷ đồng": somebody's proposal, not the plan.</summary>
    private static bool Proposes(AnnotatedText text, int at)
    {
        bool asks = (text.Is(at - 1, "đề") || text.Is(at - 1, "kiến")) && text.Is(at, "nghị") || text.Is(at - 1, "đề") && text.Is(at, "xuất") || text.Is(at, "nên");
        return asks && Constructions.IsProposed(text, at + 1);
    }

    /// <summary>"Nếu (như) năm 2020 ... thì năm 2024 ...": a year that is over makes no condition but a contrast.</summary>
    private static bool IsContrast(AnnotatedText text, int condition, DocumentProfile profile)
    {
        int first = condition + (text.Is(condition + 1, "như") ? 2 : 1);
        return text.MarkAt(first) is PeriodMark period && profile.IsPast(Periods.Resolve(period, profile));
    }

    // "Để làm được điều đó, huyện sẽ trồng mới 300 ha" plans; "Để cả năm tăng 10%, quý IV phải tăng 12%" reckons.
    private static bool NamesPeriod(AnnotatedText text, int clause)
    {
        for (int i = clause; i < text.Tokens.Length && !text.Is(i, ","); i++)
        {
            if (text.MarkAt(i) is PeriodMark or FigureMark)
            {
                return true;
            }
        }

        return false;
    }
}
