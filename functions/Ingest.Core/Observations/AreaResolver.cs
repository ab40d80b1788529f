using Ingest.Core.Documents;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Core.Observations;

/// <summary>Finds whose plan a document speaks of: the uploader's word, else the path, else the area that it names most, its title and head counting more.</summary>
internal static class AreaResolver
{
    private const int TitleWeight = 6;
    private const int HeadWeight = 3;
    private const int HeadBlocks = 6;

    private static readonly AreaReference Country = new("viet-nam", "Việt Nam");

    public static AreaReference Resolve(SourceDocument document, DocumentContext context)
    {
        DateOnly? asOf = context.Published ?? document.Published;
        if (context.Area is { Length: > 0 } given)
        {
            return AreaCatalogue.Find(given, asOf) is { } area ? ReferTo(area) : new(IndicatorCatalogue.Slug(given), given);
        }

        return (FromPath(context.Name, asOf) ?? MostNamed(document, asOf)) is { } found ? ReferTo(found) : Country;
    }

    /// <summary>"bac-kan/2024.md", "bac-kan-2024.md": a folder, or the beginning of a name.</summary>
    private static Area? FromPath(string path, DateOnly? asOf)
    {
        string[] parts = path.Split('/', '\\');
        for (int i = parts.Length - 2; i >= 0; i--)
        {
            if (AreaCatalogue.Find(parts[i], asOf) is { } folder)
            {
                return folder;
            }
        }

        string[] words = Path.GetFileNameWithoutExtension(parts[^1]).Split('-', '_', ' ');
        for (int length = Math.Min(words.Length, 5); length >= 2; length--)
        {
            if (AreaCatalogue.Find(string.Join('-', words[..length]), asOf) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    private static Area? MostNamed(SourceDocument document, DateOnly? asOf)
    {
        if (IsNational(document))
        {
            return AreaCatalogue.Find("viet-nam");
        }

        Dictionary<Area, int> counts = [];
        Count(document.Title ?? "", TitleWeight, asOf, counts);
        int blocks = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is TextBlock text)
            {
                Count(text.Text.Value, ++blocks <= HeadBlocks ? HeadWeight : 1, asOf, counts);
            }
        }

        Area? best = null;
        foreach ((Area area, int count) in counts)
        {
            bool isBetter = best is null || count > counts[best] || count == counts[best] && area.Level > best.Level;
            best = isBetter ? area : best;
        }

        return best;
    }

    /// <summary>Whether a national authority signs at the head.</summary>
    private static bool IsNational(SourceDocument document)
    {
        int blocks = 0;
        foreach (Block block in document.Blocks)
        {
            if (block is not TextBlock text)
            {
                continue;
            }

            string head = VietnameseText.Fold(text.Text.Value);
            if (head.StartsWith("quốc hội", StringComparison.Ordinal) && head.Length < 40 || head.StartsWith("chính phủ", StringComparison.Ordinal) && head.Length < 40
                || head.StartsWith("ban chấp hành trung ương", StringComparison.Ordinal))
            {
                return true;
            }

            if (++blocks == 3)
            {
                break;
            }
        }

        return false;
    }

    private static void Count(string text, int weight, DateOnly? asOf, Dictionary<Area, int> counts)
    {
        foreach (AreaMention mention in AreaMatcher.FindAll(text, asOf))
        {
            // "VỀ KINH TẾ - XÃ HỘI TRONG NĂM": in capitals a commune's name cannot be told from other words.
            if (mention.Area.Level is AreaLevel.Commune && !text.AsSpan(mention.Span.Start, mention.Span.Length).ContainsAnyInRange('a', 'z'))
            {
                continue;
            }

            counts[mention.Area] = counts.GetValueOrDefault(mention.Area) + weight;
        }
    }

    private static AreaReference ReferTo(Area area) => new(area.Id, area.Name);
}
