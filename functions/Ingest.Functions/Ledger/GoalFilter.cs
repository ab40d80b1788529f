using Ingest.Core.Goals;
using Ingest.Core.Lexicon;
using Ingest.Core.Text;

namespace Ingest.Functions.Ledger;

/// <summary>Which goals are asked for; null asks for all.</summary>
internal sealed record GoalFilter
{
    /// <summary>Id of the area.</summary>
    public string? Area { get; init; }

    /// <summary>Year or term, in the notation of the model.</summary>
    public string? Period { get; init; }

    /// <summary>Id of the indicator.</summary>
    public string? Indicator { get; init; }

    /// <summary>How it stands.</summary>
    public GoalStatus? Status { get; init; }

    /// <summary>Container and name of a document that says something of it.</summary>
    public string? Document { get; init; }

    /// <summary>Words to be found in the names of indicator or area, without regard to case and diacritics.</summary>
    public string? Words { get; init; }

    /// <summary>Only what was published by this date counts.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether a goal is asked for.</summary>
    public bool Takes(Goal goal) =>
        (Period is null || goal.Period.ToString() == Period)
        && (Indicator is null || goal.Indicator.Id == Indicator)
        && (Status is null || goal.Status == Status)
        && (Document is null || Speaks(goal, Document))
        && (Words is null || Names(goal).Any(name => VietnameseText.ToAscii(name).Contains(VietnameseText.ToAscii(Words), StringComparison.Ordinal)));

    private static bool Speaks(Goal goal, string document) =>
        goal.Statements.Any(statement => statement.Source.Document == document) || goal.Verdicts.Any(verdict => verdict.Source.Document == document);

    private static IEnumerable<string> Names(Goal goal)
    {
        yield return goal.Indicator.Id;
        yield return goal.Indicator.Phrase;
        yield return goal.Area.Name;
        if (IndicatorCatalogue.Find(goal.Indicator.Id) is { } row)
        {
            yield return row.NameVi;
            yield return row.NameEn;
        }
    }
}

/// <summary>Something served, with its place in the order of a list.</summary>
/// <param name="Area">Id of the area.</param>
/// <param name="Key">Place within the area.</param>
/// <param name="Value">What is served.</param>
internal sealed record Placed<T>(string Area, string Key, T Value);

/// <summary>How far a list was read.</summary>
/// <param name="Area">Id of the area of the last item.</param>
/// <param name="Key">Its place within the area.</param>
internal sealed record ListPosition(string Area, string Key);

/// <summary>A goal with its digest.</summary>
internal sealed record LedgerGoal(Goal Goal, string Digest);
