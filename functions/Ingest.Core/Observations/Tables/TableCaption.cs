using System.Collections.Immutable;
using Ingest.Core.Mentions;
using Ingest.Core.Observations.Promises;
using Ingest.Core.Observations.Readers;
using Ingest.Core.Observations.Years;
using Ingest.Core.Text;

namespace Ingest.Core.Observations.Tables;

/// <summary>What the words that name a table say of its figures: those above and in it first, then the headings it stands under.</summary>
internal sealed class TableCaption
{
    private const int LongestTheme = 200;
    private const int LongestText = 500;

    private readonly List<(AnnotatedText Text, bool IsOwn)> texts = [];
    private readonly DocumentProfile profile;
    private readonly string title;

    /// <summary>Reads the words that name a table.</summary>
    /// <param name="captions">Captions and titles in the table, outermost first.</param>
    /// <param name="sections">The headings above, outermost first.</param>
    /// <param name="title">The title of the document, or null.</param>
    /// <param name="profile">What is known of the document.</param>
    public TableCaption(ImmutableArray<MappedText> captions, ImmutableArray<MappedText> sections, string? title, DocumentProfile profile)
    {
        this.profile = profile;
        Captions = captions;
        texts.AddRange(captions.Reverse().Where(text => text.Length <= LongestText).Select(text => (MentionFinder.Annotate(text), true)));
        texts.AddRange(sections.Reverse().Where(text => text.Length <= LongestText).Select(text => (MentionFinder.Annotate(text), false)));
        this.title = title is { Length: <= LongestText } ? title : "";
        Unit = captions.Reverse().Select(caption => Units.OfNotice(caption.Value)).FirstOrDefault(unit => unit is not null);
        Kind = texts.Where(text => text.IsOwn).Select(text => Kinds.OfHeading(text.Text)).FirstOrDefault(kind => kind is not null);
    }

    /// <summary>The captions and titles, outermost first.</summary>
    public ImmutableArray<MappedText> Captions { get; }

    /// <summary>The kind that the captions announce, or null.</summary>
    public ObservationKind? Kind { get; }

    /// <summary>What the captions, else the nearest heading or the title, name as measured ("Bảng 2: Tỷ lệ hộ dùng nước sạch (%)"); empty where they name nothing.</summary>
    public RowName Theme => texts.Where(text => text.Text.Written.Length is > 0 and <= LongestTheme && !GoesOn(text.Text.Written)).Select(text => text.Text.Written)
        .Append(title).Select(ThemeOf).FirstOrDefault(name => name.Phrase.Length > 0) ?? new("", null, false);

    /// <summary>The unit of a notice ("Đơn vị tính: tỷ đồng"), or null.</summary>
    public string? Unit { get; }

    /// <summary>The period of the plans or results that the captions, else the words before the table, else the headings above name, or null.</summary>
    public TimePeriod? PeriodOf(ObservationKind? kind, ReadingState state) => PeriodIn(kind, true) ?? state.ListPeriod ?? PeriodIn(kind, false) ?? state.SectionPeriod;

    /// <summary>Whether a paragraph names the table below it ("Bảng 2. Tỷ lệ ...").</summary>
    public static bool Names(AnnotatedText text) => text.Folded.Length <= LongestTheme && HeaderWords.OpensWith(text.Folded, HeaderWord.Caption);

    /// <summary>Whether a paragraph between caption and table only adds to it: "(Đơn vị tính: tỷ đồng)", "(Kèm theo Báo cáo số ...)".</summary>
    public static bool GoesOn(string text) => text.Length is > 0 and <= LongestTheme && (text[0] == '(' || Units.OfNotice(text) is not null);

    private static RowName ThemeOf(string caption)
    {
        RowName named = RowName.Read(caption, false);
        return named with { Phrase = HeaderNames.Of(named.Phrase) };
    }

    private TimePeriod? PeriodIn(ObservationKind? kind, bool isOwn) =>
        texts.Where(text => text.IsOwn == isOwn).Select(text => PeriodIn(text.Text, kind)).FirstOrDefault(period => period is not null);

    /// <summary>"Kết quả thực hiện năm 2024 và kế hoạch năm 2025": each year goes with the topic before it; the last, where none is of the kind.</summary>
    private TimePeriod? PeriodIn(AnnotatedText text, ObservationKind? kind)
    {
        (TimePeriod? last, TimePeriod? ofKind) = (null, null);
        ObservationKind? topic = null;
        for (int i = 0; i < text.Tokens.Length; i++)
        {
            topic = Kinds.OfHeading(text, i, i) ?? topic;
            if (Periods.Last(text, i, i, profile) is { } period)
            {
                last = period;
                ofKind = topic == kind ? period : ofKind;
            }
        }

        return kind is null ? last : ofKind ?? last;
    }
}
