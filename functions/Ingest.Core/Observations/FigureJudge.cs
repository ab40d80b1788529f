using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>Says of a quantity, from what it counts, that it measures no goal: ages, grades, durations, tasks, people present.</summary>
internal static class FigureJudge
{
    /// <summary>The reason why a quantity is no figure of a goal whatever stands around it; null where the context must decide.</summary>
    public static string? ReasonFor(AnnotatedText text, FigureMark figure)
    {
        if (figure.Unit is null || figure.UnitKind is UnitKind.Percent)
        {
            return null;
        }

        int unitFirst = figure.NumberLast + 1;
        int length = NounRejections.Match(text, unitFirst, out string? reason);
        if (length == 0)
        {
            return null;
        }

        // The unit table may know a longer unit ("năm tuổi", "ngày công") that the noun only begins.
        return unitFirst + length - 1 < figure.Last ? null : reason;
    }

    /// <summary>Whether a figure stands inside a name: "trẻ em dưới 5 tuổi", "sản phẩm đạt 3 sao trở lên".</summary>
    public static bool IsPartOfName(AnnotatedText text, FigureMark figure) =>
        ReasonFor(text, figure) is "age" or "grade" or "duration" or "structure";
}
