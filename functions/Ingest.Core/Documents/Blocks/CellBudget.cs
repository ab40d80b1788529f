namespace Ingest.Core.Documents.Blocks;

/// <summary>How many more cells the tables of a document may have: all together, for one that covers others counts for each of them.</summary>
internal sealed class CellBudget
{
    /// <summary>More cells than this have no tables that a person wrote; it keeps memory bounded.</summary>
    public const int MaximumCells = 200_000;

    /// <summary>Why a document of more cells is not read.</summary>
    public static readonly DocumentRejection TooManyCells = new(RejectionCodes.TooLarge, $"The tables of the document have more than {MaximumCells} cells; split it and upload the parts.");

    private int spent;

    /// <summary>Whether a cell was asked for that there was no room for.</summary>
    public bool IsExceeded => spent > MaximumCells;

    /// <summary>Takes room for a cell, if there is any.</summary>
    public bool TrySpend()
    {
        spent += IsExceeded ? 0 : 1;
        return !IsExceeded;
    }
}
