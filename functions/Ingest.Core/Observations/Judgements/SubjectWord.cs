namespace Ingest.Core.Observations.Judgements;

/// <summary>What a word says of whose the figures are (<c>Lexicon/subjects.tsv</c>).</summary>
internal enum SubjectWord
{
    /// <summary>Nothing: a longer phrase that holds a word which does.</summary>
    Nothing,

    /// <summary>The area or its people.</summary>
    Area,

    /// <summary>An authority of the area.</summary>
    Office,

    /// <summary>A title of one who tells of others' figures.</summary>
    Official,

    /// <summary>A person or household.</summary>
    Person,

    /// <summary>An enterprise.</summary>
    Firm,

    /// <summary>A project, road, estate or building.</summary>
    Project,

    /// <summary>An airport, port, industrial estate or sight.</summary>
    Facility,

    /// <summary>A school, hospital or museum.</summary>
    Institution,

    /// <summary>Another country.</summary>
    Foreign,

    /// <summary>The world.</summary>
    World,

    /// <summary>A word behind which a country is a market, a partner or a source.</summary>
    Market,
}
