using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Authority;

/// <summary>The different figures of claims of equal rank: what rules look at that weigh a claim by what its peers say.</summary>
internal sealed class PeerFigures(IEnumerable<Claim> peers, IndicatorTraits traits)
{
    /// <summary>Claims of equal rank with more different figures than this contradict each other in every way: which of them is more exact no longer matters.</summary>
    private const int MostFigures = 32;

    private readonly Lazy<Figure[]> figures = new(() => [.. peers.Select(peer => peer.Figure).OfType<Figure>().Distinct().Take(MostFigures)]);

    /// <summary>Whether a peer says the same more exactly: a point where <paramref name="figure"/> is a threshold, a range or about, or more digits.</summary>
    public bool HasMoreExact(Figure figure) => figures.Value.Any(peer => IsMoreExact(peer, figure));

    private bool IsMoreExact(Figure peer, Figure figure) => peer != figure && FigureComparer.Compare(peer, figure, traits) switch
    {
        Relation.Compatible => peer.Bound is Bound.Point && figure.Bound is not Bound.Point,
        Relation.Same => peer.Bound is Bound.Point && figure.Bound is Bound.Point && StepIn(peer, figure) < StepOf(figure),
        _ => false,
    };

    private decimal? StepIn(Figure peer, Figure figure) => SafeDecimal.Multiply(StepOf(peer), UnitConverter.Factor(peer.Unit, figure.Unit, traits));

    private static decimal StepOf(Figure figure) => Precision.Step(figure.Value, figure.Comparator is Observations.Comparator.Approximate);
}
