namespace Ingest.Core.Mentions;

/// <summary>What a phrase of the word tables does in a sentence. The names are those of the first column of <c>Lexicon/cues.tsv</c>.</summary>
internal enum CueKind : byte
{
    None, // No cue.
    Reach, // Joins an indicator to its figure and says nothing of kind ("đạt", "ở mức").
    Copula, // "là": joins in front of a figure, opens a new phrase elsewhere.
    Share, // A share follows ("chiếm").
    DownTo, // The level after a fall follows ("còn", "xuống").
    UpTo, // The level after a rise follows ("lên", "lên tới").
    Have, // A stock follows ("có", "hiện có").
    Add, // New members of a stock follow ("thêm", "có thêm").
    Increase, // The size of a rise follows ("tăng").
    Decrease, // The size of a fall follows ("giảm").
    Raise, // A verb that raises its object to a level ("nâng").
    Multiply, // A factor follows ("gấp").
    Exceed, // The excess over a plan follows ("vượt").
    FallShort, // The shortfall against a plan follows ("hụt").
    EqualTo, // The same quantity in other words follows ("tương đương", "bằng").
    Estimate, // The figure is an estimate ("ước", "dự ước").
    Forecast, // A forecast of a result, or a plan for a later year ("dự kiến").
    Aim, // The figure is wanted ("phấn đấu", "mục tiêu").
    Plan, // The plan as a noun ("kế hoạch", "dự toán"): what a share is a share of, or whose figure follows.
    Assigned, // The figure was assigned from above ("được giao").
    Future, // The future ("sẽ").
    Done, // The past ("đã").
    Executed, // "thực hiện": a result where it stands before a figure, part of a name elsewhere.
    IndexName, // A yearly index by its letters, behind which its year may stand ("PCI 2022").
    Unreached, // A goal that is not reached follows or precedes ("khó đạt"): its figure is the goal's.
    PlanTopic, // In a heading: what follows is planned ("phương hướng, nhiệm vụ").
    ReportTopic, // In a heading: what follows is reported ("tình hình", "hạn chế").
    Listing, // "như": opens a list behind a comma or a colon's noun, compares elsewhere.
    Passive, // "được" behind a verb.
    Versus, // A comparison follows ("so với").
    Previous, // An earlier period to compare with ("cùng kỳ", "năm trước").
    Result, // Says that what was read is a result ("kết quả", "đạt được").
    Opener, // An adverbial clause opens ("theo", "trong khi đó").
    Theme, // The theme of the sentence follows ("đối với", "về").
    Attribution, // Somebody speaks ("cho biết", "rằng").
    Among, // A part of what was said follows ("trong đó").
    Connector, // Joins phrases ("và", "với", "nhưng").
    Anaphor, // Takes up the last indicator ("con số này", "tỷ lệ này").
    Head, // A word that starts an indicator's noun phrase ("tỷ lệ", "tổng số").
    RateName, // A noun whose size is a rise or fall, so that its verb is part of the name ("tốc độ tăng", "tỷ lệ giảm").
    FallName, // As RateName, and the figure is a fall ("tỷ lệ giảm nghèo").
    NameHead, // A document, programme or event whose name may hold years ("nghị quyết", "chương trình").
    Organisation, // An authority or the whole area ("toàn tỉnh", "ubnd tỉnh"): never part of an indicator at its start.
    Adverb, // A word without weight beside a figure ("chỉ", "mới", "bình quân").
    Respectively, // Numbers belong to each figure in turn ("lần lượt").
    VerdictMet, // The plan as something to be reached, not a figure ("đạt kế hoạch đề ra").
    VerdictExceeded, // The plan as exceeded, without a figure.
    VerdictMissed, // The plan as missed, without a figure.
    FalseFriend, // Words that look like a cue and are none ("chương trình mục tiêu quốc gia").
    Above, // Comparator: more than.
    AtLeast, // Comparator: at least.
    Below, // Comparator: less than.
    AtMost, // Comparator: at most.
    About, // Comparator: about.
    From, // "từ": opens a range or "từ ... trở lên".
    OrMore, // "trở lên" behind a figure.
    OrLess, // "trở xuống" behind a figure.
    UpToEnd, // "đến", "tới": up to the second end of a range.
    Year, // A year follows ("năm").
    Term, // A span of years follows ("giai đoạn").
    Quarter, // "quý".
    Month, // "tháng".
    PastTerm, // The term behind ("nhiệm kỳ qua").
    NextTerm, // The term to come ("nhiệm kỳ tới").
    TermEnd, // The last year of the term ("đến hết nhiệm kỳ").
    TermStart, // The first year of the term ("đầu nhiệm kỳ").
    TermMiddle, // The year in its middle ("giữa nhiệm kỳ").
    YearsAgo, // So many years before the report ("cách đây hai năm").
    YearsPast, // So many years up to the report ("mười năm qua").
    YearsSpan, // So many years, told or planned ("trong ba năm").
    YearsLater, // So many years after the one told of before ("ba năm sau").
    YearsAhead, // So many years to come ("ba năm tới").
    WholeTerm, // All years of the term spoken of ("trong nhiệm kỳ").
    FirstMonths, // "tháng đầu năm".
    LastMonths, // "tháng cuối năm".
    ThisYear, // The year of the report ("năm nay").
    SameYear, // The year that is being spoken of ("trong năm", "cả năm").
    NextYear, // The year after the report.
    Now, // The time of the report ("hiện nay", "đến nay").
    Day, // A day follows ("ngày", "sáng", "chiều").
    Ordinal, // The number behind it is a name, not a quantity ("số", "khóa", "điều").
    Rank, // A rank follows ("xếp thứ", "đứng thứ").
}
