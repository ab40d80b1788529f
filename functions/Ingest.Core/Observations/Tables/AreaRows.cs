using System.Collections.Immutable;
using Ingest.Core.Documents;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>A table whose rows are areas ("Huyện Tân Châu | 61,4 | 70,0") tells one indicator, which its caption names.</summary>
internal static class AreaRows
{
    private const int LongestCaption = 200;

    /// <summary>The indicator and unit of the caption where at least two rows and two thirds of all are named after areas alone; empty elsewhere.</summary>
    public static RowName? Indicator(ImmutableArray<TableRow> body, int nameColumn, MappedText? caption)
    {
        if (caption is null || caption.Value.Length > LongestCaption)
        {
            return null;
        }

        int areas = body.Count(row => nameColumn < row.Cells.Length && Owners.IsOnly(row.Cells[nameColumn].Text.Value.Trim()));
        if (areas < 2 || areas * 3 < body.Length * 2)
        {
            return null;
        }

        RowName name = RowName.Read(WithoutNumber(caption.Value), false);
        return name.Phrase.Contains(' ', StringComparison.Ordinal) ? name : null;
    }

    /// <summary>Whether a paragraph names the table below it ("Bảng 2. Tỷ lệ ...").</summary>
    public static bool IsCaption(MappedText text)
    {
        string folded = text.Value.Length <= LongestCaption ? VietnameseText.Fold(text.Value) : "";
        return folded.StartsWith("bảng", StringComparison.Ordinal) || folded.StartsWith("biểu", StringComparison.Ordinal);
    }

    private static string WithoutNumber(string caption)
    {
        int sign = caption.AsSpan(0, Math.Min(caption.Length, 16)).IndexOfAny(':', '.');
        return sign > 0 && IsCaption(MappedText.Verbatim(caption, 0)) ? caption[(sign + 1)..].Trim() : caption;
    }
}
