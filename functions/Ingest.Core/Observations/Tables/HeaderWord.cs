namespace Ingest.Core.Observations.Tables;

/// <summary>What the words of a header cell make of its column.</summary>
internal enum HeaderWord
{
    None,
    Index,
    Name,
    Unit,
    Plan,
    Result,
    Estimate,
    Share,
    Previous,

    /// <summary>A result of the year before is of the same part of it ("cùng kỳ").</summary>
    SamePeriod,

    /// <summary>A result is of all months so far ("lũy kế").</summary>
    ToDate,

    /// <summary>A change is told as growth and not as an index.</summary>
    Growth,
    /// <summary>The whole of the year of which the table reports a part ("cả năm").</summary>
    WholeYear,

    /// <summary>The point at which the table's year begins ("đầu năm").</summary>
    YearStart,

    /// <summary>The point at which the table's year ends ("cuối năm").</summary>
    YearEnd,
    Note,
    Reached,
    Foreign,

    /// <summary>Rows are named after areas or offices.</summary>
    Area,

    /// <summary>The whole of all rows or columns beside it.</summary>
    Total,

    /// <summary>Opens the parts of what stands above ("trong đó").</summary>
    Part,

    /// <summary>A result that names what was done, too ("giải ngân").</summary>
    Deed,

    /// <summary>What the words above a table begin with.</summary>
    Caption,

    /// <summary>A word for any amount: it names nothing alone, but may begin a name.</summary>
    Amount,

    /// <summary>What stands before the noun that is counted ("tổng số").</summary>
    Count,

    /// <summary>The word that a header's short form of a month ("6T", "T9") stands for.</summary>
    Month,

    /// <summary>The word that a header's short form of a quarter ("Q1") stands for.</summary>
    Quarter,

    /// <summary>A word that says nothing by itself.</summary>
    Filler,
}

/// <summary>A word or phrase of a header.</summary>
/// <param name="Word">What it makes of the column.</param>
/// <param name="Start">Where it begins in the folded header.</param>
/// <param name="Length">Its length there.</param>
internal sealed record HeaderPhrase(HeaderWord Word, int Start, int Length);
