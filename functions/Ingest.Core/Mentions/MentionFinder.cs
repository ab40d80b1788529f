using Ingest.Core.Text;

namespace Ingest.Core.Mentions;

/// <summary>Marks everything in a text that an observation can be made of: the pipeline of mentions, in the order in which one yields to another.</summary>
internal static class MentionFinder
{
    public static AnnotatedText Annotate(MappedText source)
    {
        AnnotatedText text = new(source, CueLexicon.Table);
        LayCues(text);
        DateFinder.Lay(text);
        PeriodFinder.Lay(text);
        LayFigures(text);
        return text;
    }

    /// <summary>Marks only the phrases of the word tables: a bare number in a cell is a figure even if it looks like a year.</summary>
    public static AnnotatedText AnnotateCues(MappedText source)
    {
        AnnotatedText text = new(source, CueLexicon.Table);
        LayCues(text);
        return text;
    }

    private static void LayCues(AnnotatedText text)
    {
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            int length = CueLexicon.Table.Match(text.Tokens, i, out CueKind kind);
            if (length > 0)
            {
                length -= kind is CueKind.Plan && length > 1 && IsYearOfItsOwn(text, i + length - 1) ? 1 : 0;
                text.Lay(CueMarks.Of(i, i + length - 1, kind));
                i += length - 1;
            }
        }
    }

    // "kế hoạch năm sau", "kế hoạch năm nay": the year is said of the plan, no part of its name
    private static bool IsYearOfItsOwn(AnnotatedText text, int year) =>
        text.Is(year, "năm") && CueLexicon.Table.Match(text.Tokens, year, out CueKind kind) > 1 && kind is CueKind.NextYear or CueKind.ThisYear;

    private static void LayFigures(AnnotatedText text)
    {
        foreach (NumberSpan number in NumberFinder.Find(text))
        {
            if (text.MarkAt(number.First) is FigureMark)
            {
                continue; // part of the unit of the figure before: "25,4 giường/10.000 dân"
            }

            Mark mark = RankFinder.Find(text, number) ?? Read(text, number);
            mark = CompoundAmounts.Join(text, mark) ?? mark;
            text.Lay(mark);
            SharedCurrencies.Share(text, mark);
        }

        for (int i = 0; i < text.Tokens.Length; i++)
        {
            if (text.IsNumber(i) && text.MarkAt(i) is null or CueMark)
            {
                text.Lay(new RefusedMark(i, i, DateFinder.IsYear(text, i, out _) ? "year" : "not-a-number"));
            }
        }
    }

    private static Mark Read(AnnotatedText text, NumberSpan number) =>
        FalseNumbers.ReasonFor(text, number) is { } reason ? new RefusedMark(number.First, number.Last, reason) : Figure(text, number);

    private static Mark Figure(AnnotatedText text, NumberSpan number)
    {
        if (number.IsFactor)
        {
            return new FigureMark(number.First, number.Last, number.Last, number.Value, null, null, "lần", UnitKind.Times, true, number.Rule);
        }

        if (text.CueAt(number.First - 1) is CueKind.Rank && number.High is null)
        {
            return new FigureMark(number.First, number.Last, number.Last, number.Value, null, number.OutOf, "hạng", UnitKind.Score, false, "rank");
        }

        UnitSpan unit = UnitFinder.Find(text, number.Last);
        if (unit.Kind is UnitKind.None or UnitKind.UnknownCounter && number.First == number.Last && DateFinder.IsYear(text, number.First, out _))
        {
            return new RefusedMark(number.First, number.Last, "year");
        }

        return new FigureMark(number.First, unit.Last, number.Last, number.Value, number.High, number.OutOf, unit.Text, unit.Kind, unit.Kind is UnitKind.Times, number.Rule);
    }
}
