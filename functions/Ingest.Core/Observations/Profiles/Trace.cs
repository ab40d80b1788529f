namespace Ingest.Core.Observations.Profiles;

/// <summary>What a text can say of a period. The names are those of the second column of <c>Lexicon/period-evidence.tsv</c>.</summary>
internal enum Trace
{
    TitleTold, // A title reports on it ("Kết quả năm 2024").
    TitlePlanned, // A title plans it ("Phương hướng năm 2025").
    TitleDeadline, // A title plans up to it ("Chiến lược đến năm 2030").
    TitleNamed, // A title names it and does not say why.
    TitlePart, // A title names a part of it ("6 tháng cuối năm 2025").
    HeadingTold, // A heading reports on it.
    HeadingPlanned, // A heading plans it.
    HeadingDeadline, // A heading plans up to it ("Mục tiêu đến năm 2025").
    Lead, // One of the first sentences names it.
    Told, // Words say that it is told of.
    Topic, // It stands behind the word for a report or result ("tổng kết năm 2024").
    Unsaid, // Figures stand beside it, and no words say of what kind.
    SchoolYear, // Figures of a school year that ends in it; the text may be written in either of its years.
    Planned, // Words say that it is planned.
    PlannedFigures, // Figures that are planned for it.
    Forecast, // It is forecast.
    Deadline, // Something is to be reached by it ("đến năm 2025").
    YearEnd, // Something is to be reached by its end ("đến hết năm 2023"): such a year often is the running one.
    PlanMet, // What came of its plan is told ("bằng 84% kế hoạch năm 2024").
    Adopted, // A plan for it was adopted.
    Part, // A part of it is told of ("9 tháng đầu năm 2024").
    Day, // A day in it is told of ("tính đến 15/11/2024").
    Compared, // A result is compared with it.
    SameTime, // A result is compared with the same part of it ("cùng kỳ năm 2023").
    Aside, // It stands in brackets.
    AsidePlanned, // It stands in brackets behind a plan.
    Named, // It is named, in whatever use.
    TermNamed, // A term of four to six years is named, in whatever use.
    Column, // A column of a table reports on it.
    PlanColumn, // A column of a table plans it.
    Cited, // A document of that year is cited.
    Numbered, // The number of the document itself holds it ("Số: 38/2021/NQ-HĐND").
    Dated, // The text bears a date in it.
    HalfTerm, // It lies in the middle of a term of which half is said to be over.
    Congress, // A congress of the term is held.
    Report, // The report speaks from it.
    DatedInPassing, // The text names a day of it among other words.
    NewYear, // Its beginning is celebrated ("Tết Giáp Thìn 2024", "đầu xuân Kỷ Hợi").
    NewYearEve, // The text was written just before it.
    ToldOnly, // It is told of, and neither planned nor forecast anywhere.
    UnsaidOnly, // Figures stand beside it; it is not planned anywhere and ends no term that is named.
    DeadlineOnly, // It is a deadline, and not told of.
    FirstDeadline, // It is the earliest of the deadlines.
    NextTerm, // It ends a term, and the text plans the next one.
    Opening, // The text was written in its first two months.
    Closing, // The text was written in its last two months.
    PastYear, // "năm qua", said of results, means it.
    WholeYear, // "cả năm", said of results, means it.
    YearBehind, // "năm ngoái" is told of, and it follows the last year that is.
    ThisYear, // "năm nay", said of results, means it.
    YearPlanned, // "năm nay", "cuối năm", said of plans, means it.
    NextYear, // "năm tới", said of plans, means it.
    TermSpoken, // Words say that it is told of ("nhiệm kỳ qua", "so với đầu nhiệm kỳ").
    Annual, // Results are compared with the year before, or told of a part of a year.
    Term, // It is a term.
    Round, // It is a year that plans like to end with (2025, 2030), planned and not told of.
    NearPlan, // It is planned, and no year that plans like to end with: nobody plans such a year long before.
    Bare, // The text says nothing of it.
    Reckoned, // Counting from another year leads to it ("năm ngoái" set against 2016 speaks from 2018).
    Happened, // Something happened in it ("ban hành tháng 11/2021").
    Overtaken, // It was told of before "năm nay" was.
    Outdated, // It was told of before "đến nay" was.
    FileName, // The name of the document holds it.
}
