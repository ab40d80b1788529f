using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Names;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A table whose rows are areas or offices ("Huyện Tân Châu | 61,4 | 70,0"): its columns, its caption or its heading name what is measured.</summary>
/// <param name="Theme">The name and unit that the caption gives; empty where it gives none.</param>
internal sealed record EntityRows(RowName Theme)
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
        return isSaid || isShown ? new(caption.Theme) : null;
    }

    /// <summary>The columns with the names that their headers give; what is no name decides what else they hold.</summary>
    public static ImmutableArray<TableColumn> Describe(ImmutableArray<TableColumn> columns, ReadingState state)
    {
        ImmutableArray<TableColumn>.Builder described = ImmutableArray.CreateBuilder<TableColumn>(columns.Length);
        foreach (TableColumn column in columns)
        {
            TableColumn? left = described.Count > 0 ? described[^1] : null;
            bool isRate = column is { Role: ColumnRole.Figure, Path: [.., var header] } && left is { Name.Length: > 0 } && HeaderWords.IsOnly(header, HeaderWord.Share);
            described.Add(isRate ? column with { Name = $"{RowName.Read(column.Path[^1], false).Phrase} {left!.Name}" } : Describe(column, state)); // "Số hộ nghèo | Tỷ lệ (%)"
        }

        return described.MoveToImmutable();
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
