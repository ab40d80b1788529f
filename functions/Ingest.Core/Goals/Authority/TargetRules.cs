using System.Collections.Immutable;
using Ingest.Core.Observations;

namespace Ingest.Core.Goals.Authority;

/// <summary>Which target counts: the first rule that tells two targets apart decides.</summary>
internal static class TargetRules
{
    /// <summary>The rules, strongest first.</summary>
    public static readonly ImmutableArray<AuthorityRule> All =
    [
        new("stated", (claim, _) => claim.Basis is ClaimBasis.Stated ? 0 : 1), // a computed target only stands in for one that nobody states
        CommonRules.WithFigure,
        new("whole-period", (claim, _) => claim.IsInterim ? 1 : 0), // a share reported early was rounded from less
        CommonRules.Certain,
        new("resolution", (claim, _) => claim.Statement.Source.Kind is DocumentKind.Resolution ? 0 : 1), // it binds; an article tells
        CommonRules.Body,
        CommonRules.Exact,
        CommonRules.LaterPublished,
    ];
}
