namespace Ingest.Core.Documents.Blocks;

/// <summary>Levels of headings on one scale, smaller is higher. Where capitals ("A.") come before Roman numbers they stand above them, as in Party documents; otherwise below.</summary>
internal sealed class OutlineLevels
{
    /// <summary>A heading in capitals without a number, and the highest heading below the title in Markdown.</summary>
    public const int Top = 10 * (int)MarkerKind.Roman;

    /// <summary>A heading without a number or a mark of its level: lowest.</summary>
    public const int Plain = 10 * (int)MarkerKind.Dash;

    private const int AboveRoman = Top - 5;

    private bool romanSeen;
    private bool capitalsOnTop;

    /// <summary>The level of a numbered heading.</summary>
    public int Of(MarkerKind kind)
    {
        romanSeen |= kind == MarkerKind.Roman;
        capitalsOnTop |= kind == MarkerKind.Capital && !romanSeen;
        return kind == MarkerKind.Capital && capitalsOnTop ? AboveRoman : 10 * (int)kind;
    }
}
