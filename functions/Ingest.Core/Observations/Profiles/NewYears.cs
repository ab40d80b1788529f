using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>Finds the years whose beginning a text celebrates (<c>Lexicon/new-years.tsv</c>): "Tết Dương lịch 2024", "đầu xuân Giáp Thìn". It sums up the year before.</summary>
internal static class NewYears
{
    private const int HeadTexts = 15;
    private const int FirstYear = 1990;
    private const int Cycle = 60;
    private const int FirstOfCycle = 4; // the year 4 was the first of its sixty
    private const string Feast = "feast";
    private const string Season = "season";
    private const string Eve = "eve";
    private const string Stem = "stem";
    private const string Branch = "branch";

    private static readonly ILookup<string, string> Words = CueLexicon.Read("new-years.tsv").SelectMany(row => row.Phrases.Select(phrase => (row.Name, phrase))).ToLookup(row => row.Name, row => row.phrase);
    private static readonly TokenTable<string> Feasts = new(new[] { Feast, Season, Eve }.SelectMany(name => Words[name].Select(phrase => KeyValuePair.Create(phrase, name))));
    private static readonly string[] Stems = [.. Words[Stem]];
    private static readonly string[] Branches = [.. Words[Branch]];

    /// <summary>Notes the years celebrated in the first texts.</summary>
    public static void Read(IReadOnlyList<AnnotatedText> texts, PeriodTraces traces)
    {
        for (int t = 0; t < texts.Count && t < HeadTexts; t++)
        {
            AnnotatedText text = texts[t];
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                if (!text.IsWord(i) || !Feasts.TryMatchAt(text, i, out string name, out int length))
                {
                    continue;
                }

                i = text.LastOf(i, length) + 1;
                if (YearAt(text, text.Is(i, "năm") ? i + 1 : i, name is not Season) is { } year)
                {
                    traces.Add(year, name is Eve ? Trace.NewYearEve : Trace.NewYear);
                }
            }
        }
    }

    // "vụ xuân 2018" is a crop, "xuân Mậu Tuất" a feast.
    private static int? YearAt(AnnotatedText text, int at, bool isFeast)
    {
        if (isFeast && DateFinder.IsYear(text, at, out int year))
        {
            return year;
        }

        int stem = Array.FindIndex(Stems, word => text.Is(at, word));
        int branch = Array.FindIndex(Branches, word => text.Is(at + 1, word));
        return stem < 0 || branch < 0 ? null
            : Enumerable.Range(FirstYear, Cycle).Where(y => (y - FirstOfCycle) % Stems.Length == stem && (y - FirstOfCycle) % Branches.Length == branch).Select(y => (int?)y).FirstOrDefault();
    }
}
