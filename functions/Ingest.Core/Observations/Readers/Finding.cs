using Ingest.Core.Observations.Judgements;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>A draft whose block has been read: its observation, and what the words around it say of whether it is one. The words themselves are let go.</summary>
internal sealed class Finding
{
    /// <summary>What it says; without meaning while <see cref="HasPeriod"/> is false.</summary>
    public required Observation Reading { get; set; }

    public bool HasPeriod { get; set; }

    /// <summary>Whether a word of estimating governs it, also where it is a target.</summary>
    public bool Estimated { get; set; }

    /// <summary>A reason to refuse it after all.</summary>
    public string? Refusal { get; set; }

    /// <summary>Whether the period stands beside it.</summary>
    public required bool HasOwnPeriod { get; init; }

    /// <summary>Whether its words say the kind.</summary>
    public required bool HasOwnKind { get; init; }

    /// <summary>Whether a verb of planning or estimating governs it directly.</summary>
    public required bool HasStrongKind { get; init; }

    /// <summary>Where its number stands if it is in a table, or null.</summary>
    public required TextSpan? CellSpan { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public bool IsOfTable => CellSpan is not null;

    /// <summary>Whether it is a share of the plan, or carries one.</summary>
    public required bool HasShare { get; init; }

    /// <summary>Why it is no figure of a goal whatever its indicator is, or null.</summary>
    public required string? Defect { get; init; }

    /// <summary>The signs that it is a statistic weighed against those that it is none; those that later figures may change are left out. Null in a table, whose cells are none but figures.</summary>
    public required Balance? Balance { get; init; }

    /// <summary>Whether it is a rule's figure where the document fixes rules.</summary>
    public required bool MayBeNorm { get; init; }

    /// <summary>First token of the evidence in its block.</summary>
    public required int First { get; init; }

    /// <summary>Last token of the evidence in its block.</summary>
    public required int Last { get; init; }
}
