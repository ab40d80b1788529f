using Ingest.Core.Mentions;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Names;

/// <summary>What the rules of phrases look at: a figure's words, the state of reading, the draft that the figure refers to in its sentence, and the last one before it.</summary>
internal readonly record struct PhraseRequest(FigureContext Context, ReadingState State, Draft? Anchor, Draft? Earlier)
{
    public FigureMark Figure => Context.Figure;

    public string Left => Context.Left;

    public string Right => Context.Right;

    /// <summary>Whether the figure counts things, so that its unit belongs to the name.</summary>
    public bool Counts => Figure.UnitKind is UnitKind.Counter or UnitKind.UnknownCounter;
}
