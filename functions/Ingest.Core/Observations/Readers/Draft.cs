using System.Collections.Immutable;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Judgements;
using Ingest.Core.Observations.Names;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>An observation in the making: what one figure of a sentence is taken to say.</summary>
internal sealed class Draft
{
    private string? foldedPhrase;
    private PhraseQuality? quality;

    public required AnnotatedText Text { get; init; }

    public required FigureMark Figure { get; init; }

    /// <summary>First and last token of the evidence.</summary>
    public int First { get; set; }

    public int Last { get; set; }

    /// <summary>The evidence in the source where it is more than a stretch of <see cref="Text"/>: the row of a table.</summary>
    public Text.TextSpan? SourceSpan { get; init; }

    public ObservationKind Kind { get; set; }

    /// <summary>How sure the kind is: a cue of its own beats one carried along.</summary>
    public bool HasOwnKind { get; set; }

    public required string Phrase
    {
        get;
        set => (field, foldedPhrase, quality) = (value, null, null);
    }

    /// <summary>The phrase folded, reckoned once.</summary>
    public string FoldedPhrase => foldedPhrase ??= VietnameseText.Fold(Phrase);

    /// <summary>What the phrase is worth as a name, reckoned once.</summary>
    public PhraseQuality Quality => quality ??= PhraseQuality.Of(Phrase, FoldedPhrase);

    /// <summary>The words left of the number alone: what a coordinated figure takes over ("Thu hút 120 triệu USD vốn nước ngoài và 2.300 tỷ đồng vốn trong nước").</summary>
    public string Head { get; set; } = "";

    /// <summary>The name of the whole that it is a part of, which further parts share; empty where it is none.</summary>
    public string Whole { get; set; } = "";

    public bool HasOwnPhrase { get; set; }

    /// <summary>The phrase with its id, once the draft is complete.</summary>
    public IndicatorReference? Indicator { get; set; }

    public TimePeriod? Period { get; set; }

    public bool HasOwnPeriod { get; set; }

    /// <summary>Whether a verb of planning or estimating governs it directly.</summary>
    public bool HasStrongKind { get; set; }

    /// <summary>Whether its phrase begins like an indicator's name ("tỷ lệ", "tổng số").</summary>
    public bool IsNamedLikeIndicator { get; set; }

    /// <summary>Whether it stands in a section, list or sentence that plans or reports.</summary>
    public bool IsInPlan { get; set; }

    /// <summary>The verb that joins it to its indicator.</summary>
    public CueKind Verb { get; set; }

    /// <summary>Whether its sentence speaks of a plan or of reaching it.</summary>
    public bool StandsInPlanTalk { get; set; }

    /// <summary>Whether its period opens the sentence and so holds for later ones.</summary>
    public bool OpensWithPeriod { get; set; }

    /// <summary>How many brackets are open around it.</summary>
    public int Depth { get; init; }

    public Comparator Comparator { get; set; }

    public decimal? Value { get; set; }

    public decimal? High { get; set; }

    public string? Unit { get; set; }

    public Measure Measure { get; set; }

    public bool Estimated { get; set; }

    public decimal? PercentOfPlan { get; set; }

    public decimal? Change { get; set; }

    public string? ChangeUnit { get; set; }

    public TimePeriod? Baseline { get; set; }

    /// <summary>Whether the figure was compared with an earlier period in words.</summary>
    public bool HasBaseline { get; set; }

    public Documents.TextRole Role { get; set; }

    /// <summary>Whose figure it is by the subject of its sentence, or of one before it in the paragraph.</summary>
    public Subject Subject { get; set; }

    /// <summary>The subject of the paragraphs before.</summary>
    public Subject EarlierSubject { get; set; }

    /// <summary>Whether its clause names a firm, project or institution that is not its subject.</summary>
    public bool NamesOutsider { get; set; }

    /// <summary>Words of rules in its sentence, less those of plans and results.</summary>
    public int NormsBeside { get; set; }

    /// <summary>The same with all that its article or section has said before.</summary>
    public int NormsAround { get; set; }

    /// <summary>By how many phrases another genre than that of goals prevails in its paragraph; 0 where none does.</summary>
    public int OtherGenre { get; set; }

    /// <summary>Whether nothing shows it to be of a plan or a result: rules have no years, no shares of a plan and nothing to compare with.</summary>
    public bool MayBeNorm => !HasOwnPeriod && !HasStrongKind && !HasBaseline && (PercentOfPlan is null || !StandsInPlanTalk) && (Change is null || ChangeUnit is "lần");

    /// <summary>A reason to refuse it after all.</summary>
    public string? Refusal { get; set; }

    /// <summary>What the text leaves open about it; the reading stands.</summary>
    public ImmutableArray<Doubt> Doubts { get; set; } = [];

    public List<string> Rules { get; } = [];

    public void Extend(AnnotatedText text, int last) => Last = text == Text ? Math.Max(Last, last) : Last;
}
