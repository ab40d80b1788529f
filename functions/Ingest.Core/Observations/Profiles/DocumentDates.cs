using Ingest.Core.Mentions;

namespace Ingest.Core.Observations.Profiles;

/// <summary>What the days in a text say of when it was written.</summary>
/// <param name="Written">The first full date that is not much older than the latest, is not aimed at, compared with, or that of a document it cites; null where there is none.</param>
/// <param name="IsInPassing">Whether that date stands among other words ("Ngày 12/8/1997, huyện được tái lập"), not in a line of its own or in brackets.</param>
/// <param name="EarliestYear">The year that it was written in or after, from the documents it cites, or 0: "Sáng 6/1 ... Chỉ thị ngày 28/12/2018" is of 2019.</param>
/// <param name="Month">The month of the first day that is named without its year ("Sáng 6/1"), or null; a deadline is none.</param>
internal sealed record DocumentDates(DateOnly? Written, bool IsInPassing, int EarliestYear, int? Month)
{
    private const int HalfYear = 6;
    private const int LongestDateline = 20;

    /// <summary>Reads all days of a text in one walk.</summary>
    public static DocumentDates Read(IReadOnlyList<AnnotatedText> texts)
    {
        List<(DateOnly Date, bool IsInPassing)> own = [];
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

                bool isAhead = DateUses.IsPlanned(text, i) || DateUses.IsDeadline(text, i);
                latest = date > latest && !isAhead ? date : latest;
                if (!DateUses.IsCited(text, i) && !isAhead)
                {
                    own.Add((date, text.Tokens.Length > LongestDateline && !text.Is(i - 1, "(")));
                }
            }
        }

        (DateOnly? written, bool isInPassing) = First(own);
        return new(written, isInPassing, latest == default ? 0 : latest.Month - month > HalfYear ? latest.Year + 1 : latest.Year, month);
    }

    // An article opens with its own day, a later one may be a deadline.
    private static (DateOnly? Date, bool IsInPassing) First(List<(DateOnly Date, bool IsInPassing)> dates)
    {
        int latest = dates.Count == 0 ? 0 : dates.Max(date => date.Date.Year);
        int first = dates.FindIndex(date => date.Date.Year >= latest - 1);
        return first < 0 ? (null, false) : dates[first];
    }
}
