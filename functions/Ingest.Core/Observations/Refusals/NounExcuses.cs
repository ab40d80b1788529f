using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Refusals;

/// <summary>Excuses counted nouns that measure no goal as a rule, from what the sentence said before (<c>Lexicon/excuses.tsv</c>): "tuổi thọ trung bình ... 74,6 tuổi".</summary>
internal static class NounExcuses
{
    private const int Reach = 60;

    // Passages of people are counted by the thousand; occasions are not.
    private const decimal FewestPassages = 1000;

    // No board or committee has so many members.
    private const decimal MostOfBoard = 50;

    private static readonly TokenTable<string> Table = CueLexicon.TokenWords("excuses.tsv");

    public static bool Excuses(AnnotatedText text, FigureMark figure, string? reason) => reason switch
    {
        "occasion" => text.Is(figure.NumberLast + 1, "lượt") && figure.Value >= FewestPassages,
        "people-present" => text.Is(figure.NumberLast + 1, "đồng") && SaidBefore(text, figure, reason),
        "structure" => figure.Value >= MostOfBoard && IsMany(text, figure.NumberLast + 1) || text.Is(figure.NumberLast + 1, "thành") && SaidBefore(text, figure, reason),
        "duration" => IsMeanStay(text, figure) || SaidBefore(text, figure, reason),
        "age" => SaidBefore(text, figure, reason),
        _ => false,
    };

    private static bool IsMany(AnnotatedText text, int noun) => text.IsWord(noun) && Table.TryMatchAt(text, noun, out string excused, out _) && excused is "many";

    // "Bình quân 2,1 ngày": only a mean of days is a fraction with another numerator than a half.
    private static bool IsMeanStay(AnnotatedText text, FigureMark figure) => text.Is(figure.NumberLast + 1, "ngày") && figure.Last == figure.NumberLast + 1 && figure.Value * 2 != decimal.Truncate(figure.Value * 2);

    private static bool SaidBefore(AnnotatedText text, FigureMark figure, string reason)
    {
        for (int at = figure.First - 1; at >= 0 && figure.First - at <= Reach && !text.Is(at, "."); at--)
        {
            if (text.IsWord(at) && Table.TryMatchAt(text, at, out string excused, out _) && excused == reason)
            {
                return true;
            }
        }

        return false;
    }
}
