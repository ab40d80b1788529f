using Ingest.Core.Observations;

namespace Ingest.Core.Mentions;

/// <summary>Years that are meant by the one named last in their paragraph (<c>Lexicon/anaphoric-years.tsv</c>): "Khi đó, ...", "Tám năm sau, ...".</summary>
internal sealed class AnaphoricYears(AnnotatedText text)
{
    private const string Past = "Past";

    private static readonly TokenTable<string> Words = CueLexicon.TokenWords("anaphoric-years.tsv");

    private int? named;
    private int? told;
    private int last;

    /// <summary>The mark at a token that takes up the year named last, or null.</summary>
    public PeriodMark? At(int token)
    {
        bool isMeanwhile = text.Is(token - 1, "trong") && !text.Is(token, "năm");
        if (named is null || isMeanwhile || !text.IsWord(token) || !Words.TryMatchAt(text, token, out string meaning, out int length) || (meaning is Past ? told : named) is not { } year)
        {
            return null;
        }

        if (meaning is Past && IsSentenceOver(token))
        {
            return null;
        }

        int meant = meaning switch { "Next" => year + 1, "Before" => year - 1, _ => year };
        return new(token, text.LastOf(token, length), TimePeriod.Year(meant), CueKind.None, PeriodUse.Plain, false) { IsTakenUp = meaning is not Past };
    }

    /// <summary>Gives a count of years behind the year named last ("ba năm sau") its year.</summary>
    public PeriodMark Count(PeriodMark mark) => mark.Relative is CueKind.YearsLater && named is { } year ? mark with { Period = TimePeriod.Year(year + mark.Count) } : mark;

    /// <summary>Remembers the year that a mark names.</summary>
    public void Note(Mark mark)
    {
        last = mark.Last;
        named = mark switch
        {
            DateMark { Date: { } day } => day.Year,
            PeriodMark { Relative: CueKind.None or CueKind.YearsLater, Use: not PeriodUse.Name, Period: { IsTerm: false } period } => period.EndYear,
            _ => named,
        };
        bool isPlanned = text.CueAt(mark.First - 1) is CueKind.Plan or CueKind.PlanTopic or CueKind.Aim;
        told = mark is PeriodMark { Relative: CueKind.None, Use: PeriodUse.Plain, IsDeadline: false, Period: { IsTerm: false, IsPart: false } whole } && !isPlanned ? whole.EndYear : told;
    }

    private bool IsSentenceOver(int token)
    {
        int at = token - 1;
        while (at > last && !text.Is(at, "."))
        {
            at--;
        }

        return at > last;
    }
}
