using Ingest.Core.Observations.Judgements;

namespace Ingest.Core.Observations.Readers;

/// <summary>What is known while a document is read: from the whole document down to the sentence, each level overrides the one above.</summary>
internal sealed class ReadingState(DocumentProfile profile)
{
    private readonly TimePeriod?[] lastPeriods = new TimePeriod?[2];
    private readonly TimePeriod?[] paragraphPeriods = new TimePeriod?[2];

    public DocumentProfile Profile { get; } = profile;

    public ObservationKind? SectionKind { get; set; }

    public TimePeriod? SectionPeriod { get; set; }

    /// <summary>Kind and period of a plan whose adoption the text has told of.</summary>
    public ObservationKind? AdoptedKind { get; set; }

    public TimePeriod? AdoptedPeriod { get; set; }

    /// <summary>Whether the sentence before, in the same paragraph, began with a result.</summary>
    public bool Tells { get; set; }

    /// <summary>The kind of a figure that nothing else decides: what the sentence before told, else what was adopted, else what the document is about.</summary>
    public ObservationKind LikelyKind => Tells && Profile.Kind is DocumentKind.Article ? ObservationKind.Actual : AdoptedKind ?? Profile.DefaultKind;

    public ObservationKind? ListKind { get; set; }

    public TimePeriod? ListPeriod { get; set; }

    public ObservationKind? SentenceKind { get; set; }

    public TimePeriod? SentencePeriod { get; set; }

    /// <summary>Whether the sentence opens with an estimate of all that it lists ("Ước cả năm 2024: ...").</summary>
    public bool SentenceEstimates { get; set; }

    /// <summary>Whether the sentence opens with a time that lies ahead ("6 tháng cuối năm, ...").</summary>
    public bool OpensAhead { get; set; }

    /// <summary>Whether the sentence speaks of goals that were missed.</summary>
    public bool SentenceMisses { get; set; }

    /// <summary>Whether the sentence opens by saying that plans are changed ("điều chỉnh ba chỉ tiêu: ... từ 9% xuống 7%").</summary>
    public bool SentenceRevises { get; set; }

    /// <summary>Whether the sentence before, without a figure, said that goals were handed out ("giao chỉ tiêu đến từng đơn vị").</summary>
    public bool HasAssigned { get; set; }

    /// <summary>Kind that the sentences of this paragraph had last by a cue of their own.</summary>
    public ObservationKind? ParagraphKind { get; set; }

    /// <summary>Whether <see cref="ParagraphKind"/> comes from a sentence with figures and not from an announcement.</summary>
    public bool PlansOn { get; set; }

    /// <summary>What the paragraph is taken to tell where its words do not say so: shares of the plan and comparisons with last year are told of results.</summary>
    public ObservationKind? ParagraphHint { get; set; }

    /// <summary>Period that an introduction of this paragraph gave for all that follows.</summary>
    public TimePeriod? ParagraphPeriod { get; set; }

    /// <summary>Kind of the paragraph before, for one that takes it up ("Đó là ...").</summary>
    public ObservationKind? EarlierKind { get; private set; }

    /// <summary>Period of the paragraph before, with <see cref="EarlierKind"/>.</summary>
    public TimePeriod? EarlierPeriod { get; private set; }

    /// <summary>How the sectors named last in the sentence changed: bare ones behind them did, too ("nông nghiệp tăng 4,1%, công nghiệp 12,3%").</summary>
    public Measure SectorMeasure { get; set; }

    /// <summary>Noun phrase of a theme ("Đối với chỉ số ..., ").</summary>
    public string Theme { get; set; } = "";

    /// <summary>Noun phrase before a colon in the sentence ("Cơ cấu kinh tế: dịch vụ 52%").</summary>
    public string IntroTheme { get; set; } = "";

    /// <summary>Noun phrase that introduces a list ("Tỷ lệ giải ngân vốn đầu tư công:").</summary>
    public string ListTheme { get; set; } = "";

    /// <summary>The paragraph right above that names the table below it, or null.</summary>
    public Text.MappedText? TableCaption { get; set; }

    /// <summary>Unit that a notice gave for the bare figures below it ("Đơn vị tính: tỷ đồng"), or null.</summary>
    public string? NoticeUnit { get; set; }

    /// <summary>Whose figures are told of.</summary>
    public Subjects Subjects { get; } = new();

    /// <summary>Whether it speaks of rules.</summary>
    public Norms Norms { get; } = new();

    /// <summary>Last draft of the document, for "con số này" and figures without an indicator.</summary>
    public Draft? Last { get; set; }

    /// <summary>The drafts before, the last first, for figures that take up a name of their own dimension.</summary>
    public RecentDrafts Recent { get; } = new();

    /// <summary>Last share of a plan that was disbursed, for the shares of its parts.</summary>
    public Draft? Disbursed { get; set; }

    /// <summary>The two years of the last "từ A lên B", which later pairs without years share.</summary>
    public (TimePeriod From, TimePeriod To)? LevelPair { get; set; }

    /// <summary>Period that the paragraph has had last for figures of a kind, else the one of its introduction.</summary>
    public TimePeriod? PeriodInParagraph(ObservationKind kind) => paragraphPeriods[(int)kind] ?? ParagraphPeriod;

    /// <summary>Whether results of the paragraph were told of this period in its own words.</summary>
    public bool IsTold(TimePeriod? period) => period is not null && paragraphPeriods[(int)ObservationKind.Actual] == period;

    /// <summary>Takes up what the paragraph before announced.</summary>
    public void ContinueParagraph()
    {
        ParagraphKind = EarlierKind;
        ParagraphPeriod = EarlierPeriod;
    }

    /// <summary>Announces a period for all that follows in the paragraph.</summary>
    public void Announce(TimePeriod period)
    {
        ParagraphPeriod = period;
        paragraphPeriods.AsSpan().Clear();
    }

    public void SetPeriodInParagraph(ObservationKind kind, TimePeriod period) => paragraphPeriods[(int)kind] = period;

    public TimePeriod? LastPeriod(ObservationKind kind) => lastPeriods[(int)kind];

    public void Remember(ObservationKind kind, TimePeriod period) => lastPeriods[(int)kind] = period;

    public void StartSection()
    {
        SectionKind = null;
        SectionPeriod = null;
        EndList();
        ForgetPeriods();
    }

    public void ForgetPeriods()
    {
        lastPeriods.AsSpan().Clear();
        LevelPair = null;
    }

    public void EndList()
    {
        ListKind = null;
        ListPeriod = null;
        ListTheme = "";
    }

    public void StartParagraph()
    {
        EarlierKind = ParagraphKind;
        EarlierPeriod = ParagraphKind is { } kind ? PeriodInParagraph(kind) : null;
        Subjects.StartParagraph();
        ParagraphKind = null;
        PlansOn = false;
        HasAssigned = false;
        Tells = false;
        ParagraphPeriod = null;
        paragraphPeriods.AsSpan().Clear();
        StartSentence();
    }

    public void StartSentence()
    {
        SentenceKind = null;
        SentencePeriod = null;
        SentenceEstimates = false;
        SentenceRevises = false;
        OpensAhead = false;
        SentenceMisses = false;
        Theme = "";
        IntroTheme = "";
        SectorMeasure = Measure.Level;
    }
}
