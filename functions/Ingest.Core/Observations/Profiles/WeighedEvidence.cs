namespace Ingest.Core.Observations.Profiles;

/// <summary>A piece of evidence and how often it counts.</summary>
internal readonly record struct WeighedEvidence(PieceOfEvidence Piece, int Times)
{
    public int Weight => Piece.Weight * Times;
}
