namespace Ingest.Core.Observations.Profiles;

/// <summary>Where a trace stands, seen from the period that it speaks for.</summary>
internal enum Standing
{
    /// <summary>At the period itself.</summary>
    Same,

    /// <summary>At the year after it: what is planned for 2025 speaks for 2024 as the year of the report.</summary>
    After,

    /// <summary>At the year before it.</summary>
    Before,

    /// <summary>At any later year.</summary>
    Later,

    /// <summary>At a year later than the next.</summary>
    Far,

    /// <summary>At any earlier year.</summary>
    Earlier,

    /// <summary>At no period more often than here.</summary>
    Most,

    /// <summary>At the year that ends the term, or a term that ends with the year.</summary>
    End,

    /// <summary>At the year that begins the term, or a term that begins with the year.</summary>
    Start,
}
