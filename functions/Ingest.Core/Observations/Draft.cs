using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>An observation in the making: what one figure of a sentence is taken to say.</summary>
internal sealed class Draft
{
    public required AnnotatedText Text { get; init; }

    public required FigureMark Figure { get; init; }

    /// <summary>First and last token of the evidence.</summary>
    public int First { get; set; }

    public int Last { get; set; }

    public ObservationKind Kind { get; set; }

    /// <summary>How sure the kind is: a cue of its own beats one carried along.</summary>
    public bool HasOwnKind { get; set; }

    public required string Phrase { get; set; }

    /// <summary>The words left of the number alone: what a coordinated figure takes over ("Thu hút 400 triệu USD vốn FDI và 5.500 tỷ đồng vốn DDI").</summary>
    public string Head { get; set; } = "";

    public bool HasOwnPhrase { get; set; }

    public TimePeriod? Period { get; set; }

    public bool HasOwnPeriod { get; set; }

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

    /// <summary>A reason to refuse it after all.</summary>
    public string? Refusal { get; set; }

    public List<string> Rules { get; } = [];

    public void Extend(int last) => Last = Math.Max(Last, last);
}
