namespace Ingest.Core.Observations;

/// <summary>What is known while a document is read: from the whole document down to the sentence, each level overrides the one above.</summary>
internal sealed class ReadingState(DocumentProfile profile)
{
    private readonly TimePeriod?[] lastPeriods = new TimePeriod?[2];

    public DocumentProfile Profile { get; } = profile;

    public ObservationKind? SectionKind { get; set; }

    public TimePeriod? SectionPeriod { get; set; }

    public ObservationKind? ListKind { get; set; }

    public TimePeriod? ListPeriod { get; set; }

    public ObservationKind? SentenceKind { get; set; }

    public TimePeriod? SentencePeriod { get; set; }

    /// <summary>Kind that the sentences of this paragraph had last by a cue of their own.</summary>
    public ObservationKind? ParagraphKind { get; set; }

    public TimePeriod? ParagraphPeriod { get; set; }

    /// <summary>Noun phrase of a theme ("Đối với chỉ số ..., ").</summary>
    public string Theme { get; set; } = "";

    /// <summary>Last draft of the document, for "con số này" and figures without an indicator.</summary>
    public Draft? Last { get; set; }

    /// <summary>The two years of the last "từ A lên B", which later pairs without years share.</summary>
    public (TimePeriod From, TimePeriod To)? LevelPair { get; set; }

    public TimePeriod? LastPeriod(ObservationKind kind) => lastPeriods[(int)kind];

    public void Remember(ObservationKind kind, TimePeriod period) => lastPeriods[(int)kind] = period;

    public void StartSection()
    {
        SectionKind = null;
        SectionPeriod = null;
        EndList();
        lastPeriods.AsSpan().Clear();
        LevelPair = null;
    }

    public void EndList()
    {
        ListKind = null;
        ListPeriod = null;
    }

    public void StartParagraph()
    {
        ParagraphKind = null;
        ParagraphPeriod = null;
        StartSentence();
    }

    public void StartSentence()
    {
        SentenceKind = null;
        SentencePeriod = null;
        Theme = "";
    }
}
