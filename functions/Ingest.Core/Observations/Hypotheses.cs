using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Refuses what is only supposed: "Nếu lạm phát vượt 4,5%", "Để cả năm tăng 10%, quý IV phải tăng 12%".</summary>
internal static class Hypotheses
{
    /// <summary>The reason where a figure stands in a conditional or purposive clause that opens its sentence or clause, else null.</summary>
    public static string? ReasonFor(FigureContext context)
    {
        AnnotatedText text = context.Text;
        for (int i = context.Figure.First - 1; i >= 0 && !text.Is(i, ".") && !text.Is(i, ";") && !text.Is(i, "thì"); i--)
        {
            bool opens = i == 0 || text.Tokens[i - 1].Kind is TokenKind.Symbol && !text.Is(i - 1, ")") && !text.Is(i - 1, "%");
            if (!opens)
            {
                continue;
            }

            int commas = Commas(text, i, context.Figure.First);
            if (text.Is(i, "nếu") && commas == 0)
            {
                return "hypothetical";
            }

            if (text.Is(i, "để") && (commas == 0 || commas == 1 && context.HasLeft(CueKind.Future)))
            {
                return "hypothetical";
            }
        }

        return null;
    }

    private static int Commas(AnnotatedText text, int first, int last)
    {
        int commas = 0;
        for (int i = first; i < last; i++)
        {
            commas += text.Is(i, ",") ? 1 : 0;
        }

        return commas;
    }
}
