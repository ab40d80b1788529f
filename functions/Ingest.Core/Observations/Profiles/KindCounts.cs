namespace Ingest.Core.Observations.Profiles;

/// <summary>How many figures a text plans, tells of, and names without a word of either.</summary>
internal sealed class KindCounts
{
    /// <summary>Figures in sentences that plan.</summary>
    public int Planned { get; private set; }

    /// <summary>Figures in sentences that tell.</summary>
    public int Told { get; private set; }

    /// <summary>Figures in sentences that say neither.</summary>
    public int Unsaid { get; private set; }

    /// <summary>Figures under headings that announce plans, other than the title.</summary>
    public int InPlanSections { get; set; }

    /// <summary>All figures.</summary>
    public int Figures => Planned + Told + Unsaid;

    public void Add(ObservationKind? kind)
    {
        Planned += kind is ObservationKind.Target ? 1 : 0;
        Told += kind is ObservationKind.Actual ? 1 : 0;
        Unsaid += kind is null ? 1 : 0;
    }
}
