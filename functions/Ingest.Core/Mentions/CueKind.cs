namespace Ingest.Core.Mentions;

/// <summary>What a phrase of the word tables does in a sentence. The names are those of the first column of <c>Lexicon/cues.tsv</c>.</summary>
internal enum CueKind : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>Joins an indicator to its figure and says nothing of kind ("đạt", "ở mức").</summary>
    Reach,

    /// <summary>"là": joins in front of a figure, opens a new phrase elsewhere.</summary>
    Copula,

    /// <summary>A share follows ("chiếm").</summary>
    Share,

    /// <summary>The level after a fall follows ("còn", "xuống").</summary>
    DownTo,

    /// <summary>The level after a rise follows ("lên", "lên tới").</summary>
    UpTo,

    /// <summary>A stock follows ("có", "hiện có").</summary>
    Have,

    /// <summary>New members of a stock follow ("thêm", "có thêm").</summary>
    Add,

    /// <summary>The size of a rise follows ("tăng").</summary>
    Increase,

    /// <summary>The size of a fall follows ("giảm").</summary>
    Decrease,

    /// <summary>A verb that raises its object to a level ("nâng").</summary>
    Raise,

    /// <summary>A factor follows ("gấp").</summary>
    Multiply,

    /// <summary>The excess over a plan follows ("vượt").</summary>
    Exceed,

    /// <summary>The shortfall against a plan follows ("hụt").</summary>
    FallShort,

    /// <summary>The same quantity in other words follows ("tương đương", "bằng").</summary>
    EqualTo,

    /// <summary>The figure is an estimate ("ước", "dự ước").</summary>
    Estimate,

    /// <summary>A forecast of a result, or a plan for a later year ("dự kiến").</summary>
    Forecast,

    /// <summary>The figure is wanted ("phấn đấu", "mục tiêu").</summary>
    Aim,

    /// <summary>The plan as a noun ("kế hoạch", "dự toán"): what a share is a share of, or whose figure follows.</summary>
    Plan,

    /// <summary>The figure was assigned from above ("được giao").</summary>
    Assigned,

    /// <summary>The future ("sẽ").</summary>
    Future,

    /// <summary>The past ("đã").</summary>
    Done,

    /// <summary>"thực hiện": a result where it stands before a figure, part of a name elsewhere.</summary>
    Executed,

    /// <summary>A yearly index by its letters, behind which its year may stand ("PCI 2022").</summary>
    IndexName,

    /// <summary>A goal that is not reached follows or precedes ("khó đạt"): its figure is the goal's.</summary>
    Unreached,

    /// <summary>In a heading: what follows is planned ("phương hướng, nhiệm vụ").</summary>
    PlanTopic,

    /// <summary>In a heading: what follows is reported ("tình hình", "hạn chế").</summary>
    ReportTopic,

    /// <summary>"như": opens a list behind a comma or a colon's noun, compares elsewhere.</summary>
    Listing,

    /// <summary>"được" behind a verb.</summary>
    Passive,

    /// <summary>A comparison follows ("so với").</summary>
    Versus,

    /// <summary>An earlier period to compare with ("cùng kỳ", "năm trước").</summary>
    Previous,

    /// <summary>Says that what was read is a result ("kết quả", "đạt được").</summary>
    Result,

    /// <summary>An adverbial clause opens ("theo", "trong khi đó").</summary>
    Opener,

    /// <summary>The theme of the sentence follows ("đối với", "về").</summary>
    Theme,

    /// <summary>Somebody speaks ("cho biết", "rằng").</summary>
    Attribution,

    /// <summary>A part of what was said follows ("trong đó").</summary>
    Among,

    /// <summary>Joins phrases ("và", "với", "nhưng").</summary>
    Connector,

    /// <summary>Takes up the last indicator ("con số này", "tỷ lệ này").</summary>
    Anaphor,

    /// <summary>A word that starts an indicator's noun phrase ("tỷ lệ", "tổng số").</summary>
    Head,

    /// <summary>A noun whose size is a rise or fall, so that its verb is part of the name ("tốc độ tăng", "tỷ lệ giảm").</summary>
    RateName,

    /// <summary>As <see cref="RateName"/>, and the figure is a fall ("tỷ lệ giảm nghèo").</summary>
    FallName,

    /// <summary>A document, programme or event whose name may hold years ("nghị quyết", "chương trình").</summary>
    NameHead,

    /// <summary>An authority or the whole area ("toàn tỉnh", "ubnd tỉnh"): never part of an indicator at its start.</summary>
    Organisation,

    /// <summary>A word without weight beside a figure ("chỉ", "mới", "bình quân").</summary>
    Adverb,

    /// <summary>Numbers belong to each figure in turn ("lần lượt").</summary>
    Respectively,

    /// <summary>The plan as something to be reached, not a figure ("đạt kế hoạch đề ra").</summary>
    VerdictMet,

    /// <summary>The plan as exceeded, without a figure.</summary>
    VerdictExceeded,

    /// <summary>The plan as missed, without a figure.</summary>
    VerdictMissed,

    /// <summary>Words that look like a cue and are none ("chương trình mục tiêu quốc gia").</summary>
    FalseFriend,

    /// <summary>Comparator: more than.</summary>
    Above,

    /// <summary>Comparator: at least.</summary>
    AtLeast,

    /// <summary>Comparator: less than.</summary>
    Below,

    /// <summary>Comparator: at most.</summary>
    AtMost,

    /// <summary>Comparator: about.</summary>
    About,

    /// <summary>"từ": opens a range or "từ ... trở lên".</summary>
    From,

    /// <summary>"trở lên" behind a figure.</summary>
    OrMore,

    /// <summary>"trở xuống" behind a figure.</summary>
    OrLess,

    /// <summary>"đến", "tới": up to the second end of a range.</summary>
    UpToEnd,

    /// <summary>A year follows ("năm").</summary>
    Year,

    /// <summary>A span of years follows ("giai đoạn").</summary>
    Term,

    /// <summary>"quý".</summary>
    Quarter,

    /// <summary>"tháng".</summary>
    Month,

    /// <summary>"tháng đầu năm".</summary>
    FirstMonths,

    /// <summary>"tháng cuối năm".</summary>
    LastMonths,

    /// <summary>The year of the report ("năm nay").</summary>
    ThisYear,

    /// <summary>The year that is being spoken of ("trong năm", "cả năm").</summary>
    SameYear,

    /// <summary>The year after the report.</summary>
    NextYear,

    /// <summary>The time of the report ("hiện nay", "đến nay").</summary>
    Now,

    /// <summary>A day follows ("ngày", "sáng", "chiều").</summary>
    Day,

    /// <summary>The number behind it is a name, not a quantity ("số", "khóa", "điều").</summary>
    Ordinal,

    /// <summary>A rank follows ("xếp thứ", "đứng thứ").</summary>
    Rank,
}
