using System.Collections.Immutable;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Authority;

/// <summary>Claims in the order of their authority, and the rule by which the first one won.</summary>
/// <param name="Claims">The winner first.</param>
/// <param name="Why">Name of the first rule that set the winner apart from another claim; <see cref="AuthorityOrder.OnlyStatement"/> where there is no other; empty where there is none.</param>
internal sealed record RankedClaims(ImmutableArray<Claim> Claims, string Why)
{
    /// <summary>The winner, if there is any claim.</summary>
    public Claim? Winner => Claims.FirstOrDefault();
}

/// <summary>Sorts claims by a list of rules: each rule parts the claims that all rules before it left equal.</summary>
internal static class AuthorityOrder
{
    /// <summary>Reason of a winner without rivals.</summary>
    public const string OnlyStatement = "only-statement";

    /// <summary>Reason where no rule but the order of documents decides.</summary>
    public const string DocumentOrder = "document-order";

    /// <summary>Ranks claims; the answer does not depend on their order.</summary>
    public static RankedClaims Rank(IEnumerable<Claim> claims, ImmutableArray<AuthorityRule> rules, IndicatorTraits traits)
    {
        var ordered = InDocumentOrder(claims);
        var why = ordered.Count switch { 0 => string.Empty, 1 => OnlyStatement, _ => string.Empty };
        var ranked = ImmutableArray.CreateBuilder<Claim>(ordered.Count);
        AddRanked(ordered, 0);
        return new(ranked.ToImmutable(), why.Length == 0 && ordered.Count > 0 ? DocumentOrder : why);

        void AddRanked(List<Claim> equals, int rule)
        {
            if (equals.Count < 2 || rule == rules.Length)
            {
                ranked.AddRange(equals);
                return;
            }

            var peers = new PeerFigures(equals, traits);
            var groups = equals.GroupBy(claim => rules[rule].Rank(claim, peers)).OrderBy(group => group.Key).ToList();
            if (groups.Count > 1 && ranked.Count == 0 && why.Length == 0)
            {
                why = rules[rule].Name;
            }

            foreach (var group in groups)
            {
                AddRanked([.. group], rule + 1);
            }
        }
    }

    private static List<Claim> InDocumentOrder(IEnumerable<Claim> claims) =>
        [.. claims.OrderBy(claim => claim.Statement.Source.Document, StringComparer.Ordinal).ThenBy(claim => claim.Statement.Ordinal).ThenBy(claim => claim.Basis)];
}
