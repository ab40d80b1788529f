using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Readers;

/// <summary>A figure with the words that belong to it on either side.</summary>
internal sealed class FigureContext(AnnotatedText text, FigureMark figure)
{
    private string? foldedLeft;
    private PhraseQuality? leftQuality;

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
    public string Left
    {
        get;
        set => (field, foldedLeft, leftQuality) = (value, null, null);
    } = "";

    /// <summary><see cref="Left"/> folded, reckoned once.</summary>
    public string FoldedLeft => foldedLeft ??= VietnameseText.Fold(Left);

    /// <summary>What <see cref="Left"/> is worth as a name, reckoned once.</summary>
    public PhraseQuality LeftQuality => leftQuality ??= PhraseQuality.Of(Left, FoldedLeft);

    /// <summary>First token of <see cref="Left"/>; the figure's own first token where it is empty.</summary>
    public int PhraseFirst { get; set; } = figure.First;

    /// <summary>The words on the right that could name the indicator, empty where there are none.</summary>
    public string Right { get; set; } = "";

    public int PhraseLast { get; set; } = figure.Last;

    /// <summary>"giảm từ 2.310 hộ (9,8%) ... xuống 640 hộ": the later level of the change that the figure begins, past the brackets behind it; null where none stands there.</summary>
    public FigureContext? ChangeEnd { get; set; }

    /// <summary>The older level of the change that the figure ends, past the brackets before it.</summary>
    public FigureContext? ChangeStart { get; set; }

    /// <summary>"2.310 hộ (9,8%) [năm 2015] xuống": the period behind the brackets that follow the figure.</summary>
    public PeriodMark? PeriodPastBrackets { get; set; }

    /// <summary>"..., cùng kỳ năm trước đạt 58,9%": whether the figure is told of the period before, in a clause of its own.</summary>
    public bool TellsOfEarlier => Left.Length == 0 && Tail.Tells;

    /// <summary>Whether a cue of this meaning stands among the words on the left.</summary>
    public bool HasLeft(CueKind kind) => Has(kind, LeftFirst, LeftLast);

    /// <summary>Whether a cue of this meaning stands among the words on the right.</summary>
    public bool HasRight(CueKind kind) => Has(kind, RightFirst, RightLast);

    /// <summary>The last period of some kind among the words on the left, or null.</summary>
    public PeriodMark? LeftPeriod(Predicate<PeriodMark> isMeant) => Period(LeftLast, isMeant);

    /// <summary>The last period of some kind on either side, or null.</summary>
    public PeriodMark? PeriodBeside(Predicate<PeriodMark> isMeant) => Period(RightLast, isMeant);

    /// <summary>Lets go of words beside the figure that measure nothing: "nói đúng ra, ... 905 tỷ đồng", "..., hoàn thành 67,4% kế hoạch" say of what went before.</summary>
    public void DropNameless()
    {
        bool isCounted = Figure.UnitKind is UnitKind.Counter or UnitKind.UnknownCounter;
        if (Right.Length > 0 && PhraseQuality.Of(Right) is { IsNameless: true } right && (right.Words & PhraseWord.Owner) == 0 && !(isCounted && right.TellsApart))
        {
            (Right, PhraseLast) = ("", Figure.Last);
        }

        if (Left.Length == 0)
        {
            return;
        }

        PhraseQuality quality = LeftQuality;
        bool isNameless = quality is { IsNameless: true, IsDeed: false } && (Right.Length == 0 || Figure.UnitKind is UnitKind.Percent);
        if ((isNameless || PhraseQuality.Opens(FoldedLeft, PhraseWord.Comment)) && TakeSubject())
        {
            return;
        }

        if (isNameless)
        {
            Left = "";
            PhraseFirst = quality.IsAside ? Tail.First : PhraseFirst; // "chủ tịch yêu cầu đến năm 2030 đạt 60%" opens with who asks, not with the year
        }
    }

    /// <summary>"dịch vụ là đầu tàu: tăng 6,7%", "hàng hóa thông qua cảng theo nghị quyết phải đạt 9 triệu tấn": the subject is what is measured, not what it is called or how it is meant.</summary>
    private bool TakeSubject()
    {
        int joint = PhraseFirst - 1;
        while (joint > LeftFirst && (Text.MarkAt(joint) is PeriodMark or DateMark || Text.CueAt(joint) is CueKind.Adverb))
        {
            joint = Text.MarkAt(joint)!.First - 1;
        }

        if (Text.CueAt(joint) is CueKind.Copula or CueKind.Opener && Text.MarkAt(joint)!.First > LeftFirst
            && LeftPhrase.Build(Text, LeftFirst, Text.MarkAt(joint)!.First) is { Phrase.Length: > 0 } subject && PhraseQuality.Of(subject.Phrase).Names)
        {
            (Left, PhraseFirst) = subject;
            return true;
        }

        return false;
    }

    /// <summary>Whether a figure stands alone in brackets right behind another.</summary>
    public bool IsAsideOf(FigureContext? previous) =>
        previous is not null && Depth > previous.Depth && Text.Is(LeftLast, "(") && Left.Length == 0 && LeftLast - previous.Figure.Last <= 3
        && (Text.Is(RightFirst, ")") || Text.Is(RightFirst, ";"));

    private PeriodMark? Period(int last, Predicate<PeriodMark> isMeant)
    {
        for (int i = last; i >= LeftFirst; i--)
        {
            if (Text.MarkAt(i) is PeriodMark mark && isMeant(mark))
            {
                return mark;
            }
        }

        return null;
    }

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
