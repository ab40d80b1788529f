namespace Ingest.Core.Observations.Judgements;

/// <summary>Whose the figures of a sentence are, as far as its subject tells.</summary>
internal enum Subject
{
    /// <summary>Nobody was named.</summary>
    None,

    /// <summary>The area, its people or one of its authorities.</summary>
    Area,

    /// <summary>A person or household.</summary>
    Person,

    /// <summary>An enterprise.</summary>
    Firm,

    /// <summary>A project, road, estate or building.</summary>
    Project,

    /// <summary>An airport, port, industrial estate or sight: what passes through it is a statistic of the area.</summary>
    Facility,

    /// <summary>A school, hospital or museum.</summary>
    Institution,

    /// <summary>Another country, or the world.</summary>
    Foreign,
}
