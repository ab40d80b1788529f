namespace Ingest.Core.Goals.Authority;

/// <summary>One reason to prefer a claim to another.</summary>
/// <param name="Name">Served with the goal as the reason why the winner won.</param>
/// <param name="Rank">Rank of a claim among those that all earlier rules left equal: the smaller, the better.</param>
internal sealed record AuthorityRule(string Name, Func<Claim, PeerFigures, int> Rank);
