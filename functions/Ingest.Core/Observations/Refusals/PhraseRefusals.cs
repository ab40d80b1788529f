using Ingest.Core.Lexicon;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Refusals;

/// <summary>Refuses figures by the words that their phrase begins with (<c>Lexicon/phrase-refusals.tsv</c>): "tổng mức đầu tư" of a project, "không kể thu tiền sử dụng đất"; and prices by their unit.</summary>
internal static class PhraseRefusals
{
    private static readonly WordTable<string> Table = CueLexicon.Words("phrase-refusals.tsv");
    private const string Alone = "alone";

    private static readonly string[] Goods = ["kg", "lít", "lượng", "chỉ", "con", "cây", "m3", "kwh", "thẻ", "vé", "bao", "tấn", "m2", "chai", "suất", "lượt"];

    public static string? ReasonFor(Draft draft)
    {
        bool isKnown = draft.Indicator is { IsCatalogued: true } || draft.SourceSpan is not null;
        bool isRate = draft.Figure.UnitKind is UnitKind.Percent && (isKnown || draft.IsNamedLikeIndicator); // "tỷ lệ che phủ rừng đạt 48% diện tích tự nhiên"
        if (!isRate && (draft.FoldedPhrase.Contains("diện tích tự nhiên", StringComparison.Ordinal) || draft.FoldedPhrase.Contains("đất tự nhiên", StringComparison.Ordinal)))
        {
            return "area-facts";
        }

        if (Table.TryMatchAt(draft.FoldedPhrase, 0, out string reason, out int length) && (reason is not Alone || length == draft.Phrase.Length && !draft.HasStrongKind) && (reason is "exclusion" || !isKnown && reason is not "-"))
        {
            return reason is Alone ? "project-size" : reason;
        }

        if (draft.FoldedPhrase.Contains("quy mô giường", StringComparison.Ordinal))
        {
            return "project-size";
        }

        if (isKnown)
        {
            return null;
        }

        bool isEach = draft.First > 0 && draft.Text.Is(draft.First - 1, "mỗi") && UnitTable.Parse(draft.Phrase) is { Dimension: Dimension.Count } && UnitTable.Parse(draft.Unit ?? "") is { Dimension: Dimension.Dong }
            && !IsMean(draft.Text, draft.First - 2);
        if (isEach)
        {
            return "allowance"; // "120 căn nhà, mỗi căn 60 triệu đồng"
        }

        return PriceOf(draft);
    }

    // "thu nhập mỗi người", "chia bình quân mỗi người dân được"
    private static bool IsMean(AnnotatedText text, int before) => text.CueAt(before) is CueKind.Head or CueKind.Adverb || text.CueAt(before - 1) is CueKind.Head or CueKind.Adverb;

    private static string? PriceOf(Draft draft)
    {
        int slash = draft.Unit?.IndexOf('/', StringComparison.Ordinal) ?? 0;
        return slash > 0 && VietnameseText.Fold(draft.Unit!) is var unit && unit.AsSpan(0, slash).EndsWith("đồng") && Goods.Contains(unit[(slash + 1)..]) ? "price" : null;
    }
}
