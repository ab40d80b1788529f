using System.Collections.Frozen;

namespace Ingest.LocalHost.Verification;

/// <summary>Types of contradictions in answer sheets, and what the ledger calls them.</summary>
internal static class ConflictFamilies
{
    private static readonly FrozenDictionary<string, string[]> Types = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["target-disagreement"] = ["different-targets"],
        ["actual-disagreement"] = ["different-actuals"],
        ["year-on-year-mismatch"] = ["change-mismatch"],
        ["period-ambiguity"] = ["period-ambiguity", "wrong-period-index"],
        ["statement-vs-figures"] = ["statement-vs-figures", "count-mismatch"],
        ["count-disagreement"] = ["count-mismatch"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the ledger's type is one for the sheet's; a type that the table lacks is its own.</summary>
    public static bool Match(string expected, string found) => Types.TryGetValue(expected, out string[]? types) ? types.Contains(found) : expected == found;
}
