namespace Ingest.Core.Observations.Judgements;

/// <summary>A phrase that tells what kind of text it stands in.</summary>
/// <param name="Genre">The kind of text, as <c>Lexicon/genres.tsv</c> calls it.</param>
/// <param name="Id">Which phrase it is.</param>
internal sealed record GenrePhrase(string Genre, int Id)
{
    /// <summary>Plans and results: they are of goals, too.</summary>
    public bool IsOfPlans { get; } = Genre == "plans";

    /// <summary>Plans, reports and statistics of an area or a sector.</summary>
    public bool IsOfGoals { get; } = Genre is "goals" or "plans";

    /// <summary>Rules that fix what somebody is granted, pays or must fulfil.</summary>
    public bool IsOfNorms { get; } = Genre == "norms";

    /// <summary>A kind of text that is full of numbers and tells of no goals.</summary>
    public bool IsOfOthers { get; } = Genre is not ("goals" or "plans" or "norms" or "-");
}
