namespace Ingest.Core.Observations.Profiles;

/// <summary>What is known of a period from around it.</summary>
/// <param name="Place">Where its text stands.</param>
/// <param name="Kind">The kind that its sentence says.</param>
/// <param name="Section">The kind that its section announces.</param>
/// <param name="IsAside">Whether it stands in brackets.</param>
internal readonly record struct Surroundings(TextPlace Place, ObservationKind? Kind, ObservationKind? Section, bool IsAside);
