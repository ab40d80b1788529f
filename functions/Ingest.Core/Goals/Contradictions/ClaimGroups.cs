using Ingest.Core.Goals.Assessments;
using Ingest.Core.Goals.Authority;
using Ingest.Core.Goals.Figures;

namespace Ingest.Core.Goals.Contradictions;

/// <summary>Claims parted by what they say: a hundred documents with one figure are one side of a contradiction.</summary>
internal static class ClaimGroups
{
    /// <summary>More different figures for one year are no contradiction but a broken source; the first ones show it.</summary>
    public const int MostGroups = 20;

    /// <summary>Groups claims by figure, in the order of their first claims.</summary>
    public static IEnumerable<(Claim First, IReadOnlyList<Claim> Claims)> Of(IEnumerable<Claim> claims, IndicatorTraits traits)
    {
        var groups = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            var group = groups.Find(group => TargetAssembler.SaysTheSame(group[0], claim, traits));
            if (group is null && groups.Count < MostGroups)
            {
                groups.Add(group = []);
            }

            group?.Add(claim);
        }

        return groups.Select(group => (group[0], (IReadOnlyList<Claim>)group));
    }
}
