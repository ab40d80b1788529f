using Ingest.Core.Documents;

namespace Ingest.Core.Goals.Authority;

/// <summary>Rules that hold for targets and results alike.</summary>
internal static class CommonRules
{
    /// <summary>A figure that the text gives plainly beats one that its reader had to guess at.</summary>
    public static readonly AuthorityRule Certain = new("certain", (claim, _) => claim.Observation.Doubts.IsDefaultOrEmpty ? 0 : 1);

    /// <summary>Headings, leads and captions sum up and round; the body tells.</summary>
    public static readonly AuthorityRule Body = new("body", (claim, _) => claim.Observation.Evidence.Role is TextRole.Paragraph or TextRole.ListItem ? 0 : 1);

    /// <summary>Of two figures that agree the one with more digits was there first.</summary>
    public static readonly AuthorityRule Exact = new("exact", (claim, peers) => claim.Figure is { } figure && !peers.HasMoreExact(figure) ? 0 : 1);

    /// <summary>What was published later may correct what was published earlier; a document without a date corrects nothing.</summary>
    public static readonly AuthorityRule LaterPublished = new("later-published", (claim, _) => -(claim.Statement.Source.Published?.DayNumber ?? -1));

    /// <summary>A figure beats a mere share of the plan.</summary>
    public static readonly AuthorityRule WithFigure = new("with-figure", (claim, _) => claim.Figure is null ? 1 : 0);
}
