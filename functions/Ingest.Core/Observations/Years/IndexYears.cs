using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Years;

/// <summary>Score and rank of one index in one sentence are of one year: what the comparison says of the one holds for the other.</summary>
internal static class IndexYears
{
    public const string Rule = "index-of-the-year-after-its-baseline";

    public static void Spread(List<Draft> drafts, int first)
    {
        for (int i = first; i < drafts.Count; i++)
        {
            if (!drafts[i].Rules.Contains(Rule))
            {
                continue;
            }

            for (int j = first; j < drafts.Count; j++)
            {
                if (!drafts[j].HasOwnPeriod && drafts[j].Phrase == drafts[i].Phrase)
                {
                    drafts[j].Period = drafts[i].Period;
                }
            }
        }
    }
}
