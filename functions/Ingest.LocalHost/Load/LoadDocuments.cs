using System.Globalization;
using System.Text;
using Ingest.Core.Lexicon;
using Ingest.Functions;

namespace Ingest.LocalHost.Load;

/// <summary>The documents of a load run: resolutions and articles of some areas that promise and report the same goals, and some files that cannot be read.</summary>
internal static class LoadDocuments
{
    private const int Year = 2024;
    private const int OneUnreadableIn = 50;
    private const int OneResolutionIn = 4;

    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
    private static readonly ILookup<(string Document, string Kind), string> Sentences = Read();

    /// <summary>Path and text of each document, in the order of upload; equal settings give equal documents.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Write(LoadSettings settings)
    {
        IReadOnlyList<Area> areas = Areas(settings);
        var random = new Random(settings.Seed);
        return [.. Enumerable.Range(1, settings.Documents).Select(number => Write(number, areas[number % areas.Count], random))];
    }

    /// <summary>The areas that they speak of; fewer than asked for where there are not so many.</summary>
    public static IReadOnlyList<Area> Areas(LoadSettings settings) =>
        [.. AreaCatalogue.All.Where(area => area.Level is AreaLevel.Province && area.IsValidOn(new DateOnly(Year, 12, 31))).Take(settings.Areas)];

    /// <summary>Whether the document of that path is one that cannot be read.</summary>
    public static bool IsUnreadable(string path) => path.EndsWith(".pdf", StringComparison.Ordinal);

    private static KeyValuePair<string, string> Write(int number, Area area, Random random)
    {
        if (number % OneUnreadableIn == 0)
        {
            return new($"{StorageNames.Articles}/{area.Id}/{number:0000}.pdf", "%PDF-1.7\n");
        }

        bool isResolution = number % OneResolutionIn == 0;
        string document = isResolution ? "resolution" : "article";
        var text = new StringBuilder();
        foreach (string sentence in Sentences[(document, "title")].Concat(Chosen(document, random)))
        {
            text.Append(Fill(sentence, area, random)).Append("\n\n");
        }

        return new($"{(isResolution ? StorageNames.Resolutions : StorageNames.Articles)}/{area.Id}/{number:0000}.txt", text.ToString());
    }

    private static IEnumerable<string> Chosen(string document, Random random) =>
        Sentences[(document, "target")].Concat(Sentences[(document, "result")]).Where(_ => random.Next(4) > 0);

    private static string Fill(string sentence, Area area, Random random)
    {
        int planned = 1000 + (100 * ((sentence.Length + area.Id.Length) % 40));
        int reached = planned + random.Next(-200, 400);
        return sentence
            .Replace("{area}", area.Name, StringComparison.Ordinal)
            .Replace("{year}", Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{n}", planned.ToString("N0", Grouped), StringComparison.Ordinal)
            .Replace("{r}", reached.ToString("N0", Grouped), StringComparison.Ordinal)
            .Replace("{p}", random.Next(88, 118).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static ILookup<(string Document, string Kind), string> Read()
    {
        using Stream stream = typeof(LoadDocuments).Assembly.GetManifestResourceStream("load-sentences.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Skip(1).Select(line => line.Split('\t'))
            .ToLookup(cells => (cells[0], cells[1]), cells => cells[2]);
    }
}
