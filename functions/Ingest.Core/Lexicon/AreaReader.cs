using System.Collections.Immutable;
using Ingest.Core.Text;

namespace Ingest.Core.Lexicon;

/// <summary>Reads one name of an area at a place of a text, for <see cref="AreaMatcher"/>.</summary>
internal readonly ref struct AreaReader(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, DateOnly? asOf, Area? within)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<char> folded = folded;
    private readonly NameShape shape = new(text, folded);

    private const int LongestCommuneName = 4;

    private static readonly WordTable<string> Kinds = AreaRows.ReadWords("kind");
    private static readonly WordTable<string> Stops = AreaRows.ReadWords("stop");
    private static readonly WordTable<string> Bare = AreaRows.ReadWords("bare");

    /// <summary>Whether a word begins here.</summary>
    public bool IsWordStart(int index) => WordTable<string>.IsWordStart(folded, index);

    /// <summary>Length of a name that only begins like an area's ("Thái Bình Dương"), else 0.</summary>
    public int LengthOfLongerName(int start) => Stops.TryMatchAt(folded, start, out _, out var length) ? length : 0;

    /// <summary>Reads a name at a place.</summary>
    /// <param name="start">Where a word begins.</param>
    /// <param name="last">The name read before, which may open a list.</param>
    /// <param name="mention">What was read.</param>
    public bool TryReadAt(int start, AreaMention? last, out AreaMention mention)
    {
        mention = default;
        var area = TryReadNamed(start, out var end) ?? TryReadKind(start, AreaLevel.Commune, out end) ?? TryReadListed(start, last, out end);
        if (area is null)
        {
            return false;
        }

        mention = new(area, TextSpan.FromBounds(start, end));
        return true;
    }

    /// <summary>A province or the country by its name alone.</summary>
    private Area? TryReadNamed(int start, out int end)
    {
        end = start;
        var mayBeName = char.IsUpper(text[start]) || char.IsAsciiDigit(text[start]) || AreaMatcher.IsCountryAt(folded, start);
        if (!mayBeName || !AreaCatalogue.Names.TryMatchAt(folded, start, out var bearers, out var length) || bearers[0].Level > AreaLevel.Province
            || LengthOfLongerName(start) > 0 || Bare.TryMatchAt(folded, start, out _, out _) || !shape.IsName(start, length, isCountry: bearers[0].Level == AreaLevel.Country) || shape.IsOfAPerson(start))
        {
            return null;
        }

        end = start + length;
        return AreaChoice.Choose(bearers, null, asOf, null);
    }

    /// <summary>A name behind its kind. The level says how far down it may be: what is read ahead as "the area above" must be above.</summary>
    private Area? TryReadKind(int start, AreaLevel lowest, out int end)
    {
        end = start;
        if (!Kinds.TryMatchAt(folded, start, out var kind, out var kindLength))
        {
            return null;
        }

        var name = SkipSpaces(start + kindLength);
        if (kind is "xã" or "phường" or "thị trấn")
        {
            return lowest == AreaLevel.Commune ? ReadCommune(name, kind, out end) : null;
        }

        if (!AreaCatalogue.Names.TryMatchAt(folded, name, out var bearers, out var length) || !shape.IsCapitalised(name, length) || !HasKind(bearers, kind))
        {
            return null;
        }

        end = name + length;
        var isProvinceWanted = lowest == AreaLevel.Province;
        return AreaChoice.Choose(bearers, kind, asOf, (isProvinceWanted ? null : AboveBehind(end, AreaLevel.Province)) ?? within) is { } area && area.Level <= lowest ? area : null;
    }

    private static bool HasKind(ImmutableArray<Area> bearers, string kind)
    {
        foreach (var area in bearers)
        {
            if (area.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private Area? ReadCommune(int name, string kind, out int end)
    {
        (end, var syllables) = (name, 0);
        for (var at = name; syllables < LongestCommuneName && at < text.Length && char.IsUpper(text[at]); at = text[end..].StartsWith(' ') ? end + 1 : text.Length)
        {
            end = EndOfWord(at);
            syllables++;
        }

        return syllables == 0 ? null : AreaCatalogue.Commune(text[name..end].ToString(), kind, AboveBehind(end, AreaLevel.District) ?? within);
    }

    /// <summary>"các huyện Na Hang, Lâm Bình và Yên Sơn": a further district of a list.</summary>
    private Area? TryReadListed(int start, AreaMention? last, out int end)
    {
        end = start;
        if (last is not { Area.Level: AreaLevel.District } before || !IsListSeparator(folded[before.Span.End..start])
            || !AreaCatalogue.Names.TryMatchAt(folded, start, out var bearers, out var length) || !shape.IsCapitalised(start, length)
            || !char.IsUpper(text[start]))
        {
            return null;
        }

        end = start + length;
        return AreaChoice.Choose(bearers, before.Area.Kind, asOf, AreaCatalogue.Find(before.Area.Parent!));
    }

    /// <summary>The area above, where the text gives it next: ", tỉnh Long An", " (Long An)".</summary>
    private Area? AboveBehind(int end, AreaLevel lowest)
    {
        var at = end;
        while (at < text.Length && at - end < 3 && text[at] is ' ' or ',' or '(' or '-' or '–')
        {
            at++;
        }

        var above = at > end && at < text.Length && IsWordStart(at) ? TryReadNamed(at, out _) ?? TryReadKind(at, lowest, out _) : null;
        return above is { Level: > AreaLevel.Country } ? above : null;
    }

    private static bool IsListSeparator(ReadOnlySpan<char> between) => between is ", " or " và " or "; " or " - ";

    /// <summary>Behind the last letter or digit of the word that begins at a place.</summary>
    public int EndOfWord(int at)
    {
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && folded[at] == ' ')
        {
            at++;
        }

        return at;
    }
}
