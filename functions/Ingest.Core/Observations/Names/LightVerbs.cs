using System.Collections.Frozen;
using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Names;

/// <summary>Words right before a figure that only lead to it (<c>Lexicon/light-verbs.tsv</c>): "xuất khẩu [dừng ở] 905 triệu USD", "thu ngân sách [vỏn vẹn] 2 tỷ đồng"; one that opens its clause says what is done ("giữ 900 ha lúa").</summary>
internal static class LightVerbs
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Meanings =
        CueLexicon.Phrases("light-verbs.tsv").ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word at a token, behind which only the predicate of a figure stands, belongs to that predicate.</summary>
    public static bool Lead(AnnotatedText text, int at) =>
        text.MarkAt(at) is null or CueMark { Kind: CueKind.Theme } && text.IsWord(at) && text.IsWord(at - 1) && char.IsLower(text.Written[text.Tokens[at].Start])
        && Meanings.TryGetValue(text.Folds(at), out string? meaning) && (meaning is not "preposition" || text.IsWord(at - 1) && Meanings.ContainsKey(text.Folds(at - 1)));
}
