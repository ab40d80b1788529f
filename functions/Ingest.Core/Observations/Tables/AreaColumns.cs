using System.Collections.Immutable;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>Columns whose innermost headers are areas ("Trong đó: Xã Vĩnh Lâm | Xã Vĩnh Sơn"): plan or result and period are those of the header above, else of the nearest column on the left that is of no area.</summary>
internal static class AreaColumns
{
    /// <summary>The columns, with the areas of those that are of one; all others as they were.</summary>
    public static ImmutableArray<TableColumn> Describe(ImmutableArray<TableColumn> columns, ReadingState state)
    {
        int sure = columns.Count(column => IsArea(column) && !IsTotal(column));
        bool IsOne(TableColumn column) => IsArea(column) || IsNamedLikeOne(column, sure >= 2);
        if (columns.Count(IsOne) < 2 || columns.All(column => !IsOne(column) || IsTotal(column)))
        {
            return columns;
        }

        ImmutableArray<TableColumn>.Builder described = ImmutableArray.CreateBuilder<TableColumn>(columns.Length);
        TableColumn whole = new(ColumnRole.Figure);
        foreach (TableColumn column in columns)
        {
            bool isArea = IsOne(column);
            described.Add(isArea ? Of(column, whole, state) : column);
            whole = column is { Role: ColumnRole.Figure } && !isArea ? column : whole;
        }

        return described.ToImmutable();
    }

    private static TableColumn Of(TableColumn column, TableColumn whole, ReadingState state)
    {
        TableColumn outer = ColumnReader.Describe(column.Path[..^1], true, state);
        return outer.Role is ColumnRole.PlanShare or ColumnRole.Change ? outer with { Path = column.Path, IsNumeric = true }
            : column with
            {
                Role = ColumnRole.Figure,
                Kind = outer.Kind ?? whole.Kind,
                Period = outer.Period ?? whole.Period,
                Estimated = outer.Kind is null ? whole.Estimated : outer.Estimated,
                Unit = outer.Unit ?? whole.Unit,
                Area = IsTotal(column) ? "" : column.Path[^1],
            };
    }

    private static bool IsArea(TableColumn column) =>
        column is { IsNumeric: true, HasNote: false, Path.Length: > 0, Role: ColumnRole.Other or ColumnRole.Figure } && (Owners.IsOnly(column.Path[^1]) || IsTotal(column));

    /// <summary>A name in capitals under a header that announces areas ("Phân bổ cho các xã"), or beside columns that are surely of areas.</summary>
    private static bool IsNamedLikeOne(TableColumn column, bool standsByAreas) =>
        column is { IsNumeric: true, HasNote: false, Path.Length: > 0, Role: ColumnRole.Other } && char.IsUpper(column.Path[^1][0]) && Units.Read(column.Path[^1]) is null
        && (standsByAreas || column.Path[..^1].Any(level => HeaderWords.Read(VietnameseText.Fold(level)).Exists(phrase => phrase.Word is HeaderWord.Area)));

    private static bool IsTotal(TableColumn column) => HeaderWords.IsOnly(column.Path[^1], HeaderWord.Total);
}
