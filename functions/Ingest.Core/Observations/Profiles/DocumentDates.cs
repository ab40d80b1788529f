using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What the days in a text say of when it was written.</summary>
/// <param name="Written">The first full date that is not much older than the latest, is not aimed at, compared with, or that of a document it cites; null where there is none.</param>
/// <param name="EarliestYear">The year that it was written in or after, from the documents it cites, or 0: "Sáng 6/1 ... Chỉ thị ngày 28/12/2018" is of 2019.</param>
/// <param name="Month">The month of the first day that is named without its year ("Sáng 6/1"), or null; a deadline is none.</param>
internal sealed record DocumentDates(DateOnly? Written, int EarliestYear, int? Month)
{
    private const int HalfYear = 6;

    /// <summary>Reads all days of a text in one walk.</summary>
    public static DocumentDates Read(IReadOnlyList<AnnotatedText> texts)
    {
        List<DateOnly> own = [];
        DateOnly latest = default;
        int? month = null;
        foreach (AnnotatedText text in texts)
        {
            for (int i = 0; i < text.Tokens.Length; i++)
            {
                if (text.MarkAt(i) is not DateMark mark || mark.First != i || DateUses.IsCompared(text, i))
                {
                    continue;
                }

                if (mark.Date is not { } date)
                {
                    month ??= mark.Month > 0 && !DateUses.IsDeadline(text, i) ? mark.Month : null;
                    continue;
                }

                latest = date > latest ? date : latest;
                if (!DateUses.IsCited(text, i) && !DateUses.IsPlanned(text, i))
                {
                    own.Add(date);
                }
            }
        }

        return new(First(own), latest == default ? 0 : latest.Month - month > HalfYear ? latest.Year + 1 : latest.Year, month);
    }

    // An article opens with its own day, a later one may be a deadline.
    private static DateOnly? First(List<DateOnly> dates)
    {
        int latest = dates.Count == 0 ? 0 : dates.Max(date => date.Year);
        int first = dates.FindIndex(date => date.Year >= latest - 1);
        return first < 0 ? null : dates[first];
    }
}
