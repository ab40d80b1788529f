using System.Collections.Immutable;
using Ingest.Core.Observations.Readers;

namespace Ingest.Core.Observations.Tables;

/// <summary>
/// Gives the shares of the plan and the changes of a row to the result that they are told of: the one that the arithmetic points to where plan, result or earlier result stand in the row,
/// else the result of the same period, else the nearest.
/// </summary>
internal sealed class RowCompanions(ImmutableArray<TableColumn> columns)
{
    /// <summary>Figures of tables are rounded: a share may be off by this, and by this part of itself.</summary>
    private const decimal Slack = 0.11m;
    private const decimal RelativeSlack = 0.002m;

    /// <summary>A comparison with an earlier period from here on is an index ("108,4") and no growth.</summary>
    private const decimal LeastIndex = 50;

    /// <summary>A row of more figures is no row of plans and results of one indicator.</summary>
    private const int MostValues = 24;

    private readonly List<(int Column, Draft Draft)> values = [];
    private readonly List<(int Column, CellFigure Cell)> companions = [];

    /// <summary>A target or result of the row.</summary>
    public void AddValue(int column, Draft draft) => values.Add((column, draft));

    /// <summary>A share or change of the row.</summary>
    public void AddCompanion(int column, CellFigure cell) => companions.Add((column, cell));

    /// <summary>Gives out all, and begins the next row.</summary>
    /// <param name="taken">Called with the column of each that found its result.</param>
    /// <param name="refused">Called with the column of each that compares a plan.</param>
    public void Settle(Action<int> taken, Action<int> refused)
    {
        foreach ((int column, CellFigure cell) in companions)
        {
            // "Tăng BQ 2021-2024" is of no single year
            bool isOfTerm = columns[column] is { Role: ColumnRole.Change, Period: { IsTerm: true } };
            bool isSmall = values.Count <= MostValues;
            if (isOfTerm)
            {
                continue;
            }

            if (isSmall && ByArithmetic(column, cell))
            {
                taken(column);
            }
            else if (isSmall && !columns[column].IsOfResult && ComparesPlans(cell))
            {
                refused(column);
            }
            else if (ByPlace(column, cell))
            {
                taken(column);
            }
        }

        values.Clear();
        companions.Clear();
    }

    private bool ByArithmetic(int column, CellFigure cell)
    {
        bool isShare = columns[column].Role is ColumnRole.PlanShare;
        List<Draft> nearest = [.. Nearest(column).Select(value => value.Draft)];
        List<Draft> results = nearest.FindAll(draft => draft.Kind is ObservationKind.Actual);
        return isShare && results.Exists(result => IsShareOfPlan(result, cell)) || results.Exists(result => IsChange(result, cell)) || !isShare && results.Exists(result => IsShareOfPlan(result, cell));
    }

    private bool IsShareOfPlan(Draft result, CellFigure cell)
    {
        foreach ((_, Draft plan) in values)
        {
            if (plan.Kind is ObservationKind.Target && Ratio(result, plan) is { } ratio && IsNear(ratio, cell.Value))
            {
                SetShare(result, cell.Value);
                return true;
            }
        }

        return false;
    }

    private bool IsChange(Draft result, CellFigure cell)
    {
        foreach ((_, Draft earlier) in values)
        {
            if (earlier.Kind is not ObservationKind.Actual || ReferenceEquals(earlier, result) || earlier.Period is not { } before || before.EndYear >= result.Period?.EndYear || Ratio(result, earlier) is not { } ratio)
            {
                continue;
            }

            if (IsNear(ratio, cell.Value) || IsNear(ratio - 100, cell.Value))
            {
                SetChange(result, IsNear(ratio, cell.Value) ? cell.Value - 100 : cell.Value, "%");
                return true;
            }

            if (result.Value - earlier.Value == cell.Value && cell.Value != 0)
            {
                SetChange(result, cell.Value, result.Unit);
                return true;
            }
        }

        return false;
    }

    /// <summary>"So sánh DT 2025 với [DT 2024 | ƯTH 2024]": a plan set against what was planned or reached before it says nothing new of any.</summary>
    private bool ComparesPlans(CellFigure cell) => values.Exists(plan => plan.Draft.Kind is ObservationKind.Target && values.Exists(earlier =>
        earlier.Draft.Period?.EndYear < plan.Draft.Period?.StartYear && (Ratio(plan.Draft, earlier.Draft) is { } ratio && (IsNear(ratio, cell.Value) || IsNear(ratio - 100, cell.Value)) || cell.Value != 0 && plan.Draft.Value - earlier.Draft.Value == cell.Value)));

    private bool ByPlace(int column, CellFigure cell)
    {
        if (Nearest(column).FirstOrDefault(value => value.Draft.Kind is ObservationKind.Actual).Draft is not { } result)
        {
            return false;
        }

        if (columns[column].Role is ColumnRole.PlanShare)
        {
            SetShare(result, cell.Value);
        }
        else
        {
            SetChange(result, cell.Value >= LeastIndex && !columns[column].IsGrowth ? cell.Value - 100 : cell.Value, "%");
        }

        return true;
    }

    /// <summary>The figures of the row, those of the column's own period first, then the nearest on its left.</summary>
    private IEnumerable<(int Column, Draft Draft)> Nearest(int column) => values
        .OrderBy(value => columns[column].Period is { } period && value.Draft.Period?.Goal == period.Goal ? 0 : 1)
        .ThenBy(value => value.Column < column ? column - value.Column : columns.Length + value.Column - column);

    private static void SetShare(Draft result, decimal share)
    {
        result.PercentOfPlan ??= share;
        result.Rules.Add("table-share-of-plan");
    }

    private static void SetChange(Draft result, decimal change, string? unit)
    {
        result.ChangeUnit = result.Change is null ? unit : result.ChangeUnit;
        result.Change ??= change;
    }

    private static decimal? Ratio(Draft part, Draft whole) => part is { Value: { } a, High: null } && whole is { Value: { } b and > 0, High: null } && a >= 0 && a / b < 1000 ? 100 * a / b : null;

    private static bool IsNear(decimal a, decimal b) => Math.Abs(a - b) <= Slack + Math.Abs(b) * RelativeSlack;
}
