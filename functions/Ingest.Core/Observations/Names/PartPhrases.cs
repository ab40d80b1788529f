using Ingest.Core.Mentions;
using Ingest.Core.Observations.Links;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>Phrases of parts, which need the name of their whole in front.</summary>
internal static class PartPhrases
{
    public static PhraseChoice? OfObject(PhraseRequest request)
    {
        (FigureContext context, string left) = (request.Context, request.Left);
        if (request.Anchor is not { } anchor || left.Length == 0 || !IsBareAside(left))
        {
            return null;
        }

        bool isPart = left is "tổng số" || left is "lũy kế" && anchor.Unit == request.Figure.Unit || context.Depth > anchor.Depth && request.Figure.UnitKind is UnitKind.Measured;
        return isPart ? new(PhraseWords.Joined(left, anchor.Phrase), "phrase-of-object") : null;
    }

    public static PhraseChoice? OfSector(PhraseRequest request) =>
        Sectors.IsPart(request.Context, request.Anchor) ? new(PhraseWords.Joined(Phrases.WholeOf(request.Anchor!), request.Left), "phrase-of-sector") : null;

    public static PhraseChoice? OfBarePart(PhraseRequest request) =>
        Parts.IsBare(request.Context, request.Earlier) ? new(PhraseWords.Joined(Phrases.WholeOf(request.Earlier!), request.Left), Parts.Rule) : null;

    public static PhraseChoice? WithParent(PhraseRequest request) =>
        request.Left.Length > 0 && Parent(request.Context, request.Anchor) is { Length: > 0 } parent ? new(PhraseWords.Joined(parent, request.Left), "phrase-with-parent") : null;

    private static bool IsBareAside(string left) => left is "lũy kế" or "trồng mới" or "cấp mới" or "làm mới" or "xây mới" or "thành lập mới" or "tổng số";

    /// <summary>"trong đó: nông nghiệp 8 tỷ", "ở nông thôn 45%": an item that does not stand alone takes its parent's name in front.</summary>
    private static string Parent(FigureContext context, Draft? anchor)
    {
        AnnotatedText text = context.Text;
        bool isPlace = text.Is(context.PhraseFirst, "ở") || text.Is(context.PhraseFirst, "tại") || text.Is(context.PhraseFirst, "khu");
        if (anchor is null || PhraseWords.StartsWithHead(context) || context.Depth != anchor.Depth || anchor.Phrase.Length > LeftPhrase.LongestName)
        {
            return "";
        }

        if (context.HasLeft(CueKind.Among))
        {
            return anchor.Phrase;
        }

        return isPlace && !context.OpensClause ? anchor.Phrase : "";
    }
}
