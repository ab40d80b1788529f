using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>
/// Finds names of areas in a text. A province may stand alone, in capitals at the beginning of each syllable ("Hòa Bình" is an area, "hòa bình" is peace); a district needs its kind before it
/// ("huyện Vân Canh") or a list that begins so; a commune needs its kind and need not be catalogued. Stateless; linear in the length of the text.
/// </summary>
public static class AreaMatcher
{
    /// <summary>Finds all areas that a text names, in its order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="asOf">Which map to read names on; see <see cref="AreaCatalogue.Find"/>.</param>
    /// <param name="within">The area that the document speaks for, if known: decides between districts of one name.</param>
    public static ImmutableArray<AreaMention> FindAll(string text, DateOnly? asOf = null, Area? within = null)
    {
        var reader = new AreaReader(text, VietnameseText.Fold(text), asOf, within);
        var found = ImmutableArray.CreateBuilder<AreaMention>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!reader.IsWordStart(i))
            {
                continue;
            }

            if (reader.TryReadAt(i, found.Count > 0 ? found[^1] : null, out var mention))
            {
                found.Add(mention);
                i = mention.Span.End - 1;
            }
            else
            {
                i += reader.LengthOfLongerName(i);
            }
        }

        return found.ToImmutable();
    }
}
