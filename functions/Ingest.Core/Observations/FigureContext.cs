using Ingest.Core.Mentions;

namespace Ingest.Core.Observations;

/// <summary>A figure with the words that belong to it on either side.</summary>
internal sealed class FigureContext(AnnotatedText text, FigureMark figure)
{
    public AnnotatedText Text { get; } = text;

    public FigureMark Figure { get; } = figure;

    /// <summary>First token of the words on the left; the last is the one before the figure.</summary>
    public int LeftFirst { get; set; }

    /// <summary>Last token of the words on the right; the first is the one behind the figure.</summary>
    public int RightLast { get; set; }

    /// <summary>How many brackets are open around the figure.</summary>
    public int Depth { get; set; }

    /// <summary>Whether a semicolon or the sentence's start stands between it and the figure before.</summary>
    public bool OpensClause { get; set; }

    /// <summary>Whether only "và" or the like stands between it and the figure before.</summary>
    public bool IsCoordinated { get; set; }

    public int LeftLast => Figure.First - 1;

    public int RightFirst => Figure.Last + 1;

    /// <summary>The predicate between the indicator and the figure.</summary>
    public Tail Tail { get; set; } = Tail.Empty;

    /// <summary>The indicator's words on the left, empty where there are none.</summary>
    public string Left { get; set; } = "";

    /// <summary>First token of <see cref="Left"/>; the figure's own first token where it is empty.</summary>
    public int PhraseFirst { get; set; } = figure.First;

    /// <summary>The words on the right that could name the indicator, empty where there are none.</summary>
    public string Right { get; set; } = "";

    public int PhraseLast { get; set; } = figure.Last;

    /// <summary>"..., cùng kỳ năm trước đạt 58,9%": whether the figure is told of the period before, in a clause of its own.</summary>
    public bool TellsOfEarlier => Left.Length == 0 && Tail.Tells;

    /// <summary>Whether a cue of this meaning stands among the words on the left.</summary>
    public bool HasLeft(CueKind kind) => Has(kind, LeftFirst, LeftLast);

    /// <summary>Whether a cue of this meaning stands among the words on the right.</summary>
    public bool HasRight(CueKind kind) => Has(kind, RightFirst, RightLast);

    /// <summary>Whether a figure stands alone in brackets right behind another.</summary>
    public bool IsAsideOf(FigureContext? previous) =>
        previous is not null && Depth > previous.Depth && Text.Is(LeftLast, "(") && Left.Length == 0 && LeftLast - previous.Figure.Last <= 3
        && (Text.Is(RightFirst, ")") || Text.Is(RightFirst, ";"));

    private bool Has(CueKind kind, int first, int last)
    {
        for (int i = first; i <= last; i++)
        {
            if (Text.CueAt(i) == kind)
            {
                return true;
            }
        }

        return false;
    }
}
