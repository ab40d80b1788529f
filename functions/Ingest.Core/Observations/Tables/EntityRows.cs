using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A table whose rows are areas or offices ("Huyện Tân Châu | 61,4 | 70,0"): its columns, its caption or its heading name what is measured.</summary>
/// <param name="Theme">The name and unit that the caption gives; empty where it gives none.</param>
/// <param name="Measures">Whether the headers of its columns name all that is measured, word for word.</param>
internal sealed record EntityRows(RowName Theme, bool Measures)
{
    private const int LongestName = 100;

    /// <summary>The unit of the caption's name, or null.</summary>
    public string? Unit => Theme.Unit;

    /// <summary>The table read so, where the header says it of the column of names, or two rows and two thirds of all are named after areas alone; else null.</summary>
    public static EntityRows? Of(ImmutableArray<TableRow> body, ImmutableArray<TableColumn> columns, int nameColumn, TableCaption caption)
    {
        ImmutableArray<string> header = columns[nameColumn].Path;
        bool isSaid = header.Length > 0 && HeaderWords.IsOnly(header[^1], HeaderWord.Area);
        int areas = body.Count(row => nameColumn < row.Cells.Length && IsArea(row.Cells[nameColumn].Text.Value.Trim()));
        bool isShown = areas >= 2 && areas * 3 >= body.Length * 2;
        bool areMeasures = AreMeasures(columns);
        return isSaid || isShown || areMeasures ? new(caption.Theme, areMeasures) : null;
    }

    /// <summary>"Cây trồng | Diện tích (ha) | Năng suất (tạ/ha)": every column names what it measures and in which unit, none says plan, result or period; the rows say of what.</summary>
    private static bool AreMeasures(ImmutableArray<TableColumn> columns)
    {
        ImmutableArray<TableColumn> figures = [.. columns.Where(column => column is { IsNumeric: true, HasNote: false, Role: not ColumnRole.Index })];
        return figures.Length > 1 && figures.All(column => column is { Role: ColumnRole.Other, Area: "", Path: [.., var header] } && ColumnReader.UnitOf(header) is not null && (NamesMeasure(header) || Opens(header, HeaderWord.Amount)));
    }

    /// <summary>The columns with the names that their headers give; what is no name decides what else they hold.</summary>
    public ImmutableArray<TableColumn> Describe(ImmutableArray<TableColumn> columns, ReadingState state)
    {
        ImmutableArray<TableColumn>.Builder described = ImmutableArray.CreateBuilder<TableColumn>(columns.Length);
        foreach (TableColumn column in columns)
        {
            TableColumn? left = described.Count > 0 ? described[^1] : null;
            bool isRate = column is { Role: ColumnRole.Figure, Path: [.., var header] } && left is { Name.Length: > 0 } && HeaderWords.IsOnly(header, HeaderWord.Share);
            described.Add(FallBeside(column, left) is { } fall ? fall : Measures ? AsMeasure(column) : isRate ? column with { Name = $"{RowName.Read(column.Path[^1], false).Phrase} {left!.Name}" } : Describe(column, state)); // "Số hộ nghèo | Tỷ lệ (%)"
        }

        return described.MoveToImmutable();
    }

    private static TableColumn AsMeasure(TableColumn column) => column is { IsNumeric: true, HasNote: false, Role: ColumnRole.Other }
        ? column with { Role = ColumnRole.Figure, Unit = ColumnReader.UnitOf(column.Path), Name = RowName.Read(column.Path[^1], false).Phrase } : column;

    private static bool Opens(string header, HeaderWord word) => HeaderWords.OpensWith(VietnameseText.Fold(header), word);

    /// <summary>"Hộ nghèo 2021 | Mục tiêu giảm 2022 (hộ)": a planned or reached change that names nothing is one of what the column on its left counts; null for all others.</summary>
    private static TableColumn? FallBeside(TableColumn column, TableColumn? left)
    {
        bool isNameless = column is { Kind: not null, IsNumeric: true, Path: [.., var header] } && HeaderNames.Of(header).Length == 0;
        HeaderPhrase? change = isNameless ? HeaderWords.Read(VietnameseText.Fold(column.Path[^1])).Find(word => word.Word is HeaderWord.Growth) : null;
        string? unit = change is null ? null : ColumnReader.UnitOf(column.Path[^1]);
        bool isOfLeft = left is { Name.Length: > 0 } && unit is not null && unit == (left.Unit ?? Units.OfCounted(left.Name));
        return isOfLeft ? column with { Role = ColumnRole.Figure, Unit = unit, Name = Opens(left!.Name, HeaderWord.Growth) ? left.Name : $"{column.Path[^1].Substring(change!.Start, change.Length)} {left.Name}" } : null;
    }

    /// <summary>The phrase of a figure: what is measured, and where; a row of totals is the table's own area.</summary>
    public string Name(string row, TableColumn column)
    {
        string name = column.Name.Length > 0 ? column.Name : Theme.Phrase;
        return name.Length == 0 || HeaderWords.IsOnly(row, HeaderWord.Total) ? name : $"{name} {row}";
    }

    /// <summary>Whether a name begins like an indicator's ("Tỷ lệ ...", "Số hộ ...") and not like a person's or an office's.</summary>
    private static bool NamesMeasure(string name) =>
        name.Length > 0 && MentionFinder.AnnotateCues(MappedText.Verbatim(name, 0)).CueAt(0) is CueKind.Head or CueKind.RateName or CueKind.FallName;

    /// <summary>"Hộ cận nghèo [Số hộ | Tỷ lệ]": the inner header says only in what the outer one is told.</summary>
    private static bool IsCounted(ImmutableArray<string> path) => path.Length > 1 && (HeaderWords.IsOnly(path[^1], HeaderWord.Amount) || Units.OfCounted(path[^1]) is not null);

    private static bool IsArea(string name) => name.Length <= LongestName && (Owners.IsOnly(name) || HeaderWords.IsOnly(name, HeaderWord.Total));

    private static TableColumn Describe(TableColumn column, ReadingState state)
    {
        if (!column.IsNumeric || column.HasNote || column.Role is ColumnRole.Index)
        {
            return column;
        }

        string name = string.Join(' ', column.Path.Select(HeaderNames.Of).Where(part => part.Length > 0));
        TableColumn figure = ColumnReader.Figure(column.Path, HeaderPeriods.Of(column.Path, state));
        bool isMeasured = figure.Unit is not null || figure.Role is ColumnRole.Figure || NamesMeasure(name) || IsCounted(column.Path);
        if (name.Length == 0 || !isMeasured)
        {
            return column;
        }

        TableColumn bare = ColumnReader.Describe([.. column.Path.Where(level => HeaderNames.Of(level).Length == 0)], true, state);
        bool isCompanion = bare.Role is ColumnRole.PlanShare or ColumnRole.Change;
        return (isCompanion ? bare : figure with { Role = ColumnRole.Figure }) with { Path = column.Path, IsNumeric = true, Name = name };
    }
}
